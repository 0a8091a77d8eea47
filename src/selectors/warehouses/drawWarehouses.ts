// How the signs for warehouses are named, picked and ringed. It comes with their data; see warehouseMarks.ts.
import memoizeOne from 'memoize-one';
import type { WorldPoint } from '@/model/camera';
import { isWarehouseType } from '@/model/warehouses/selectionTypes';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { signId } from '@/model/warehouses/warehouseSign';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { Emphasis, LabelledMark, Picked } from '@/selectors/marks/mark';
import { nameCountries, siteNameId } from '@/selectors/warehouses/countries/countryNames';
import type { AtlasState, Selection } from '@/store/atlasState';
import { signParts, signText } from '@/theme/warehouseShape';
import { markedWarehouse, markWarehouses } from './markWarehouses';
import { markOwners } from './ownerMarks';
import { drawWarehousesWith } from './warehouseMarks';

/** From this zoom on sites bear the name of their place. */
const NAMES_ZOOM = 4.5;

function weightOf({ sign }: WarehouseMark, zoom: number): number {
  if (sign.type === 'country') return 1000 + sign.radius;
  if (sign.type === 'owner') return sign.look === 'none' ? 1 : 1000 + sign.radius;
  return zoom < NAMES_ZOOM ? 0 : sign.radius;
}

/** Countries by count before anything else; a site keeps its name for close views. */
const labelWarehouses = memoizeOne(
  (marks: readonly WarehouseMark[], zoom: number): readonly LabelledMark[] => {
    // Sites beside another at the same point share its name.
    const middles = marks.filter(({ offset }) => offset[0] === 0 && offset[1] === 0);
    return middles.map((mark) => {
      const { members, sign, world, name, otherNames } = mark;
      const isSite = sign.type === 'site' || sign.type === 'stack';
      return {
        place: { id: isSite ? siteNameId(mark) : (members[0] ?? ''), name },
        world,
        otherNames,
        radius: sign.radius,
        weight: weightOf(mark, zoom),
        isWhole: sign.type !== 'owner',
      };
    });
  },
);

/** Every member of a stack under the point is picked: the pointer names them all. */
function pickWarehouses(
  marks: readonly WarehouseMark[],
  [x, y]: WorldPoint,
  scale: number,
  reach: number,
): readonly Picked[] {
  return marks.flatMap((mark) => {
    const dx = (mark.world[0] - x) * scale + mark.offset[0];
    const dy = (mark.world[1] - y) * scale + mark.offset[1];
    const distance = Math.hypot(dx, dy);
    if (distance > mark.sign.radius + reach) return [];
    // A country's wide circle lies behind the sites on it.
    const depth = mark.sign.type === 'country' ? mark.sign.radius : 0;
    const { type } = markedWarehouse(mark);
    return mark.members.map((id) => ({ selection: { type, id }, distance: distance + depth }));
  });
}

/** The signs of a site, country or owner; of what stands for many sites and is selected, those of all its sites too. */
function locateWarehouse(
  state: AtlasState,
  marks: readonly WarehouseMark[],
  selection: Selection,
  type: Emphasis['type'],
): readonly Emphasis[] {
  const members = new Set([
    selection.id,
    ...(type === 'selected' ? siteIds(state, selection) : []),
  ]);
  return marks
    .filter((mark) => mark.members.some((id) => members.has(id)))
    .map((mark) => {
      const { world, offset, sign } = mark;
      const marked = members.size === 1 ? selection : markedWarehouse(mark);
      return { type, selection: marked, world, offset, radius: sign.radius };
    });
}

function siteIds(state: AtlasState, { type, id }: Selection): readonly string[] {
  if (!isWarehouseType(type)) return [];
  return (selectWarehouseData(state)?.sitesOf[type].get(id) ?? []).map((site) => site.id);
}

/** From now on the signs are drawn; until the first call there are none. */
export function installWarehouseMarks(): void {
  drawWarehousesWith({
    marks: markWarehouses,
    owners: markOwners,
    label: labelWarehouses,
    countryNames: nameCountries,
    pick: pickWarehouses,
    locate: locateWarehouse,
    markedBy: markedWarehouse,
    drawnAs: (sign) => ({ id: signId(sign), parts: signParts(sign), text: signText(sign) }),
  });
}
