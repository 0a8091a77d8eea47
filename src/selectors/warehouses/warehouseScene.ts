// The warehouses' part of the scene: which signs stand on the map, their names, what lies under a point.
import memoizeOne from 'memoize-one';
import type { Camera, WorldPoint } from '@/model/camera';
import { selectedIn } from '@/model/view/side';
import type { WarehouseMark } from '@/model/warehouseMark';
import { isWarehouseType, type WarehouseSelectionType } from '@/model/warehouses/selectionTypes';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { Emphasis, LabelledMark, Picked } from '@/selectors/marks/mark';
import {
  looksBeyondChina,
  selectCamera,
  selectMapSize,
  selectSettledCamera,
} from '@/selectors/view/framing';
import type { AtlasState, Selection } from '@/store/atlasState';
import { selectShownWarehouseMarks } from './warehouseMarks';

/** From this zoom on sites bear the name of their place. */
const NAMES_ZOOM = 4.5;

/** Whether what is selected is known by the data on overseas warehouses alone. */
export function isOfWarehouses(state: AtlasState): boolean {
  return isWarehouseType(selectedIn(state)?.type ?? '');
}

/** Not in the China framing, but for the selected one wherever it lies (Lahore and Ussuriysk lie between China's outermost points). */
function belongsTo(camera: Camera, state: AtlasState): boolean {
  const { warehouses } = state;
  return warehouses && (isOfWarehouses(state) || looksBeyondChina(camera, selectMapSize(state)));
}

/** Whether the map looks where warehouses are meant to stand; so the data can come while it is on its way. */
export function looksAtWarehouses(state: AtlasState): boolean {
  return belongsTo(selectCamera(state), state);
}

/** Whether warehouses are meant to stand on the map. */
export function showsWarehouses(state: AtlasState): boolean {
  return belongsTo(selectSettledCamera(state), state);
}

/** The sign that stands for a site or country at the map's zoom in the shown period. */
export function findWarehouseMark(state: AtlasState, id: string): WarehouseMark | undefined {
  return selectShownWarehouseMarks(state).find(({ members }) => members.includes(id));
}

/** Countries by count before anything else; a site keeps its name for close views. */
export const labelWarehouses = memoizeOne(
  (marks: readonly WarehouseMark[], zoom: number): readonly LabelledMark[] => {
    // Sites beside another at the same point share its name.
    const middles = marks.filter(({ offset }) => offset[0] === 0 && offset[1] === 0);
    return middles.map(({ members, sign, world, name, otherNames }) => ({
      place: { id: sign.type === 'country' ? (members[0] ?? '') : `site ${name.en}`, name },
      world,
      otherNames,
      radius: sign.radius,
      weight: sign.type === 'country' ? 1000 + sign.radius : zoom < NAMES_ZOOM ? 0 : sign.radius,
    }));
  },
);

function markedType({ sign }: WarehouseMark): WarehouseSelectionType {
  return sign.type === 'country' ? 'country' : 'warehouse';
}

/** What the sign stands for: a country, or the first of its sites. */
export function markedWarehouse(mark: WarehouseMark): Selection {
  return { type: markedType(mark), id: mark.members[0] ?? '' };
}

/** Every member of a stack under the point is picked: the pointer names them all. `scale`: pixels of the whole world. */
export function pickWarehouses(
  state: AtlasState,
  [x, y]: WorldPoint,
  scale: number,
  reach: number,
): readonly Picked[] {
  return selectShownWarehouseMarks(state).flatMap((mark) => {
    const dx = (mark.world[0] - x) * scale + mark.offset[0];
    const dy = (mark.world[1] - y) * scale + mark.offset[1];
    const distance = Math.hypot(dx, dy);
    if (distance > mark.sign.radius + reach) return [];
    // A country's wide circle lies behind the sites on it.
    const depth = mark.sign.type === 'country' ? mark.sign.radius : 0;
    return mark.members.map((id) => ({
      selection: { type: markedType(mark), id },
      distance: distance + depth,
    }));
  });
}

/** Whether the details are of this site, or of this country. */
export function isSelectedWarehouse(
  state: AtlasState,
  type: WarehouseSelectionType,
  id: string,
): boolean {
  const selection = selectedIn(state);
  return selection?.type === type && selection.id === id;
}

/** The signs of a site or country; of a country that is selected, those of all its sites too. */
export function locateWarehouse(
  state: AtlasState,
  selection: Selection,
  type: Emphasis['type'],
): readonly Emphasis[] {
  const members = new Set([
    selection.id,
    ...(type === 'selected' ? siteIds(state, selection) : []),
  ]);
  return selectShownWarehouseMarks(state)
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
