// Walking the map by arrow keys: from one mark to the nearest in a direction.
import {
  type Camera,
  type ScreenPoint,
  type Size,
  type WorldPoint,
  worldToScreen,
} from '@/model/camera';
import { MAP_LAYERS, type MapLayer } from '@/model/mapLayer';
import type { Direction } from '@/model/view/direction';
import { isSameSelection } from '@/model/view/side';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { selectShownPhases } from '@/selectors/marks/placePhases';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { warehouseDrawing } from '@/selectors/warehouses/warehouseMarks';
import type { AtlasState, Selection } from '@/store/atlasState';
import { SCENE_LAYERS, selectDrawnRows } from './sceneLayers';

const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  right: [1, 0],
  left: [-1, 0],
  up: [0, -1],
  down: [0, 1],
};

interface Stop {
  readonly selection: Selection;
  readonly world: WorldPoint;
  readonly offset: readonly [number, number];
  readonly weight: number;
}

function stopsOf(marks: readonly WarehouseMark[]): readonly Stop[] {
  const markedBy = warehouseDrawing()?.markedBy;
  if (markedBy === undefined) return [];
  return marks.map((mark) => ({
    selection: markedBy(mark),
    world: mark.world,
    offset: mark.offset,
    weight: mark.sign.radius,
  }));
}

const STOPS: Readonly<Record<MapLayer, (state: AtlasState) => readonly Stop[]>> = {
  gateways: (state) =>
    selectDrawnRows(state, 'gateways').map(({ members: [id = ''], world, offset }) => ({
      selection: { type: 'gateway', id },
      world,
      offset,
      weight: 0,
    })),
  warehouses: (state) => stopsOf(selectDrawnRows(state, 'warehouses')),
  steppedBack: () => [],
  places: (state) =>
    selectShownPhases(state).map(({ place, world, zoneCount }) => ({
      selection: { type: 'place', id: place.id },
      world,
      offset: [0, 0],
      weight: zoneCount,
    })),
  zones: (state) =>
    selectDrawnRows(state, 'zones').map(({ zone, world, offset }) => ({
      selection: { type: 'zone', id: zone.id },
      world,
      offset,
      weight: 1,
    })),
  owners: (state) => stopsOf(selectDrawnRows(state, 'owners')),
  emphases: () => [],
};

/** The uppermost first: of two as near as each other the walk goes there. */
const WALK_ORDER = [...MAP_LAYERS].reverse();

function screenOf({ world, offset }: Stop, camera: Camera, size: Size): ScreenPoint {
  const [x, y] = worldToScreen(world, camera, size);
  return [x + offset[0], y + offset[1]];
}

/** A mark and where it is on the screen, CSS pixels of the map. */
export interface StopInSight {
  readonly selection: Selection;
  readonly point: ScreenPoint;
  readonly weight: number;
}

/** Marks of all layers within the map as a camera sees it, the uppermost layer first. */
export function stopsInSight(state: AtlasState, camera: Camera): readonly StopInSight[] {
  const size = selectMapSize(state);
  return visibleStops(state)
    .map((stop) => ({ ...stop, point: screenOf(stop, camera, size) }))
    .filter(({ point: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
}

function visibleStops(state: AtlasState): readonly Stop[] {
  return WALK_ORDER.filter((layer) => SCENE_LAYERS[layer].isVisible(state)).flatMap((layer) =>
    STOPS[layer](state),
  );
}

/** Whether something has a mark on the map, in sight or beyond. */
export function isMarked(state: AtlasState, selection: Selection): boolean {
  return visibleStops(state).some((stop) => isSameSelection(stop.selection, selection));
}

/**
 * The next mark from the current one; from none, the weightiest near the middle of the map. Null
 * when there is nothing in that direction.
 */
export function walk(state: AtlasState, direction: Direction): Selection | null {
  const [camera, size] = [selectCamera(state), selectMapSize(state)];
  const current = visibleStops(state).find(({ selection }) =>
    isSameSelection(selection, state.hovered),
  );
  const onMap = stopsInSight(state, camera);
  if (current === undefined) {
    const heaviest = [...onMap].sort((a, b) => b.weight - a.weight)[0];
    return heaviest?.selection ?? null;
  }
  const [fromX, fromY] = screenOf(current, camera, size);
  const [stepX, stepY] = STEPS[direction];
  let best: { cost: number; selection: Selection } | null = null;
  for (const { selection, point } of onMap) {
    if (isSameSelection(selection, current.selection)) continue;
    const dx = point[0] - fromX;
    const dy = point[1] - fromY;
    const along = dx * stepX + dy * stepY;
    const aside = Math.abs(dx * stepY) + Math.abs(dy * stepX);
    if (along <= 0 || aside > along * 1.2) continue;
    const cost = along + aside * 2;
    if (best === null || cost < best.cost) best = { cost, selection };
  }
  return best?.selection ?? null;
}
