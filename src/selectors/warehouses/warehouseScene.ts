// The warehouses' part of the scene: which signs stand on the map, their names, what lies under a point.
import memoizeOne from 'memoize-one';
import type { Camera, WorldPoint } from '@/model/camera';
import type { Position } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import type { WarehouseMark } from '@/model/warehouseMark';
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

/** Not in the China framing, but for the selected one wherever it lies (Lahore and Ussuriysk lie between China's outermost points). */
function belongsTo(camera: Camera, state: AtlasState): boolean {
  const { warehouses } = state;
  return (
    warehouses &&
    (selectedIn(state)?.type === 'warehouse' || looksBeyondChina(camera, selectMapSize(state)))
  );
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
      selection: { type: 'warehouse' as const, id },
      distance: distance + depth,
    }));
  });
}

/** Whether the details are of this site or country. */
export function isSelectedWarehouse(state: AtlasState, id: string): boolean {
  const selection = selectedIn(state);
  return selection?.type === 'warehouse' && selection.id === id;
}

/** Where the selected site or country lies; null for another selection and without a point. */
export function selectedWarehousePosition(state: AtlasState): Position | null {
  const selection = selectedIn(state);
  const data = selectWarehouseData(state);
  if (selection?.type !== 'warehouse' || data === null) return null;
  const { id } = selection;
  return data.facilityById.get(id)?.position ?? data.countryById.get(id)?.position ?? null;
}

export function locateWarehouse(
  state: AtlasState,
  selection: Selection,
  type: Emphasis['type'],
): readonly Emphasis[] {
  const mark = findWarehouseMark(state, selection.id);
  if (mark === undefined) return [];
  const { world, offset, sign } = mark;
  return [{ type, selection, world, offset, radius: sign.radius }];
}
