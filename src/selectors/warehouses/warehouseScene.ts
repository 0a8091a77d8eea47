// The warehouses' part of the scene: which signs stand on the map, their names, what lies under a point.

import memoizeOne from 'memoize-one';
import { type Camera, type Size, type WorldPoint, worldSize } from '@/model/camera';
import type { Position } from '@/model/place';
import type { WarehouseMark } from '@/model/warehouseMark';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { Emphasis, LabelledMark, Picked } from '@/selectors/marks/mark';
import { looksBeyondChina } from '@/selectors/view/framing';
import type { AtlasState, Selection } from '@/store/atlasState';
import { selectShownWarehouseMarks } from './warehouseMarks';

const NONE: readonly WarehouseMark[] = [];
/** From this zoom on sites bear the name of their place. */
const NAMES_ZOOM = 4.5;

/**
 * Whether warehouses are meant to stand on a map that looks here: not in the China framing, but for
 * the selected one wherever it lies (Lahore and Ussuriysk lie between China's outermost points).
 */
export function showsWarehouses(state: AtlasState, camera: Camera, size: Size): boolean {
  const { warehouses, selection } = state;
  return warehouses && (selection?.type === 'warehouse' || looksBeyondChina(camera, size));
}

/** The signs on a map at a camera. */
export function selectWarehouseScene(
  state: AtlasState,
  camera: Camera,
  size: Size,
): readonly WarehouseMark[] {
  return showsWarehouses(state, camera, size)
    ? selectShownWarehouseMarks(state, camera.zoom)
    : NONE;
}

/** The sign that stands for a site or country at a zoom in the shown period. */
export function findWarehouseMark(
  state: AtlasState,
  id: string,
  zoom: number,
): WarehouseMark | undefined {
  return selectShownWarehouseMarks(state, zoom).find(({ members }) => members.includes(id));
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

/** Every member of a stack under the point is picked: the pointer names them all. */
export function pickWarehouses(
  state: AtlasState,
  camera: Camera,
  size: Size,
  [x, y]: WorldPoint,
  reach: number,
): readonly Picked[] {
  const scale = worldSize(camera.zoom);
  return selectWarehouseScene(state, camera, size).flatMap((mark) => {
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

/** Where the selected site or country lies; null for another selection and without a point. */
export function selectedWarehousePosition(state: AtlasState): Position | null {
  const { selection } = state;
  const data = selectWarehouseData(state);
  if (selection?.type !== 'warehouse' || data === null) return null;
  const { id } = selection;
  return data.facilityById.get(id)?.position ?? data.countryById.get(id)?.position ?? null;
}

export function locateWarehouse(
  state: AtlasState,
  selection: Selection,
  type: Emphasis['type'],
  zoom: number,
): readonly Emphasis[] {
  const mark = findWarehouseMark(state, selection.id, zoom);
  if (mark === undefined) return [];
  const { world, offset, sign } = mark;
  return [{ type, selection, world, offset, radius: sign.radius }];
}
