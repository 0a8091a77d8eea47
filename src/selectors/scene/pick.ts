// What lies under a point of the map: the same answer for pointer, touch and keyboard, in both maps.
import KDBush from 'kdbush';
import memoizeOne from 'memoize-one';
import { type ScreenPoint, screenToWorld, type WorldPoint, worldSize } from '@/model/camera';
import { MAP_LAYERS, type MapLayer } from '@/model/mapLayer';
import { groundDrawing } from '@/selectors/ground/groundDrawing';
import { apartness, MOST_APART } from '@/selectors/marks/apart';
import type { Picked } from '@/selectors/marks/mark';
import { markRadius, measureSpacings, steppedZoom } from '@/selectors/marks/markSize';
import { type PlacePhase, selectPlacePhases } from '@/selectors/marks/placePhases';
import { selectZoneGlyphs, type ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import { areShownIn, isRowShown } from '@/selectors/time/shownIn';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectCamera, selectMapSize, selectSettledCamera } from '@/selectors/view/framing';
import {
  selectOwnerMarks,
  selectShownWarehouseMarks,
  warehouseDrawing,
} from '@/selectors/warehouses/warehouseMarks';
import type { AtlasState } from '@/store/atlasState';
import { GLYPH_RADIUS } from '@/theme/look';
import { SCENE_LAYERS } from './sceneLayers';

/** Reach of a mouse and of a finger around a mark, CSS pixels. */
export const MOUSE_REACH = 4;
export const TOUCH_REACH = 22;
/** Largest radius that a mark or a seat of a glyph has. */
const LARGEST_RADIUS = 24;

const indexWorlds = (rows: readonly { readonly world: readonly [number, number] }[]): KDBush => {
  const index = new KDBush(Math.max(1, rows.length), 64, Float64Array);
  if (rows.length === 0) index.add(-9, -9);
  for (const { world } of rows) index.add(world[0], world[1]);
  return index.finish();
};
const indexPhases = memoizeOne((phases: readonly PlacePhase[]) => indexWorlds(phases));
/** The furthest that a glyph sits from its position, CSS pixels. */
const furthestSeat = memoizeOne((glyphs: readonly ZoneGlyph[]) => {
  let furthest = 0;
  for (const { offset } of glyphs) furthest = Math.max(furthest, Math.hypot(...offset));
  return furthest;
});
const indexGlyphs = memoizeOne((glyphs: readonly ZoneGlyph[]) => indexWorlds(glyphs));

/** Builds the indexes before the first question, at a quiet moment: with a million zones they take a while. */
export function preparePicking(state: AtlasState): void {
  indexPhases(selectPlacePhases(state));
  const glyphs = selectZoneGlyphs(state);
  indexGlyphs(glyphs);
  furthestSeat(glyphs);
}

/** A point of the map, and how far around it marks are looked for. */
interface Probe {
  readonly world: WorldPoint;
  /** Pixels of the whole world at the map's zoom. */
  readonly scale: number;
  /** CSS pixels. */
  readonly reach: number;
}

type PickLayer = (state: AtlasState, probe: Probe) => readonly Picked[];

const PICKS: Readonly<Record<MapLayer, PickLayer>> = {
  warehouses: (state, { world, scale, reach }) =>
    warehouseDrawing()?.pick(selectShownWarehouseMarks(state), world, scale, reach) ?? [],
  owners: (state, { world, scale, reach }) =>
    warehouseDrawing()?.pick(selectOwnerMarks(state), world, scale, reach) ?? [],
  // What is not asked for is not pointed at.
  steppedBack: () => [],
  places: pickPhases,
  zones: pickGlyphs,
  gateways: (state, { world, scale, reach }) =>
    groundDrawing()?.pick(state, world, scale, reach) ?? [],
  // A ring belongs to its mark.
  emphases: () => [],
};

/**
 * Marks whose shape, widened by `reach` pixels, covers the point of the map (CSS pixels): nearest first. Several are
 * a stack. While the map moves, its marks have the sizes of before, and so they are picked.
 * Costs a look-up in a spatial index, whatever the number of zones.
 */
export function pickAt(state: AtlasState, point: ScreenPoint, reach: number): readonly Picked[] {
  const camera = selectCamera(state);
  const world = screenToWorld(point, camera, selectMapSize(state));
  const probe = { world, scale: worldSize(camera.zoom), reach };
  return PICK_ORDER.filter((layer) => SCENE_LAYERS[layer].isVisible(state))
    .flatMap((layer) => PICKS[layer](state, probe))
    .sort((a, b) => a.distance - b.distance);
}

/** Of two at the same distance the upper one is meant. */
const PICK_ORDER = [...MAP_LAYERS].reverse();

function pickPhases(state: AtlasState, { world: [x, y], scale, reach }: Probe): Picked[] {
  const zoom = steppedZoom(selectSettledCamera(state).zoom);
  const phases = selectPlacePhases(state);
  const spacings = measureSpacings(phases);
  const apart = apartness()(phases, zoom);
  const period = selectShownPeriod(state);
  const picked: Picked[] = [];
  for (const row of indexPhases(phases).within(
    x,
    y,
    (LARGEST_RADIUS + MOST_APART + reach) / scale,
  )) {
    const phase = phases[row];
    if (phase === undefined || phase.isContext === true) continue;
    if (!isRowShown(phase, period)) continue;
    const world = apart.get(phase.place) ?? phase.world;
    const distance = Math.hypot(world[0] - x, world[1] - y) * scale;
    const size = markRadius(phase.zoneCount, spacings[row] ?? 1, zoom);
    if (distance > size + reach) continue;
    picked.push({ selection: { type: 'place', id: phase.place.id }, distance });
  }
  return picked;
}

function pickGlyphs(state: AtlasState, { world: [x, y], scale, reach }: Probe): Picked[] {
  const glyphs = selectZoneGlyphs(state);
  const period = selectShownPeriod(state);
  const picked: Picked[] = [];
  const around = (LARGEST_RADIUS + reach + furthestSeat(glyphs)) / scale;
  for (const row of indexGlyphs(glyphs).within(x, y, around)) {
    const glyph = glyphs[row];
    if (glyph === undefined || !areShownIn(glyph, period)) continue;
    const dx = (glyph.world[0] - x) * scale + glyph.offset[0];
    const dy = (glyph.world[1] - y) * scale + glyph.offset[1];
    const distance = Math.hypot(dx, dy);
    if (distance > GLYPH_RADIUS + reach) continue;
    picked.push({ selection: { type: 'zone', id: glyph.zone.id }, distance });
  }
  return picked;
}
