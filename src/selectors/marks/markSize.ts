// How large a mark is drawn: by the zones it stands for, by zoom, and smaller where marks crowd.
import memoizeOne from 'memoize-one';
import { type WorldPoint, worldSize } from '@/model/camera';
import type { Place } from '@/model/place';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { selectSettledCamera } from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';
import { CONTEXT_RADIUS } from '@/theme/look';
import type { PlacePhase } from './placePhases';

/** From this zoom on a place comes apart into its single zones. */
export const SINGLE_ZONES_ZOOM = 7;

/** Whether the map is near enough for it. */
export function looksAtSingleZones(state: AtlasState): boolean {
  return selectSettledCamera(state).zoom >= SINGLE_ZONES_ZOOM;
}

/** Whether the map has come apart into single zones: not before their positions are there. */
export function showsSingleZones(state: AtlasState): boolean {
  return looksAtSingleZones(state) && selectDataset(state) !== null;
}

/** Sizes change in steps of a quarter of a zoom level, so that both maps agree and icons are re-used. */
export function steppedZoom(zoom: number): number {
  return Math.round(zoom * 4) / 4;
}

const SMALLEST_RADIUS = 4.5;
/** Above this number of marks, crowding is the rule and single distances say nothing. */
const MOST_CROWDED_MARKS = 20_000;

/** Radius in CSS pixels at zoom 4 of a mark that stands for `zoneCount` zones. */
function fullRadius(zoneCount: number): number {
  return Math.min(16, 5.4 + 2.6 * Math.sqrt(Math.max(1, zoneCount)));
}

/** Radius in CSS pixels; `spacing` is the distance to the nearest other places in world units. */
export function markRadius(zoneCount: number, spacing: number, zoom: number): number {
  const scale = Math.max(0.55, Math.min(1.25, 2 ** ((zoom - 4) * 0.3)));
  const wanted = fullRadius(zoneCount) * scale;
  const room = spacing * worldSize(zoom) * 0.6;
  const radius = Math.max(
    Math.min(wanted, Math.max(SMALLEST_RADIUS, wanted * 0.62)),
    Math.min(wanted, room),
  );
  return Math.round(radius * 2) / 2;
}

/** Radius of a phase's mark in CSS pixels. */
export function phaseRadius(phase: PlacePhase, spacing: number, zoom: number): number {
  return phase.isContext === true ? CONTEXT_RADIUS : markRadius(phase.zoneCount, spacing, zoom);
}

/**
 * For each phase the distance to the second nearest other place with a mark, in world units; 1 where there are not two
 * others. What steps back is small already and takes no room.
 */
export const measureSpacings = memoizeOne((phases: readonly PlacePhase[]): Float64Array => {
  const spacings = new Float64Array(phases.length).fill(1);
  if (phases.length > MOST_CROWDED_MARKS) return spacings.fill(0);
  const marks = phases.filter(({ isContext }) => isContext !== true);
  const byPlace = secondNearest(new Map(marks.map(({ place, world }) => [place, world])));
  phases.forEach(({ place }, row) => {
    spacings[row] = byPlace.get(place) ?? 1;
  });
  return spacings;
});

const WAYS = [1, -1] as const;

/** From west to east, each place looks both ways until no other can be nearer. */
function secondNearest(worlds: ReadonlyMap<Place, WorldPoint>): ReadonlyMap<Place, number> {
  const spacings = new Map<Place, number>();
  if (worlds.size < 3) return spacings;
  const line = [...worlds].sort(([, a], [, b]) => a[0] - b[0]);
  const xs = Float64Array.from(line, ([, [x]]) => x);
  const ys = Float64Array.from(line, ([, [, y]]) => y);
  line.forEach(([place, [x, y]], at) => {
    let nearest = Infinity;
    let second = Infinity;
    for (const step of WAYS) {
      for (let other = at + step; ; other += step) {
        const across = (xs[other] ?? Infinity) - x;
        if (Math.abs(across) >= second) break;
        const distance = Math.hypot(across, (ys[other] ?? Infinity) - y);
        second = Math.min(second, Math.max(nearest, distance));
        nearest = Math.min(nearest, distance);
      }
    }
    spacings.set(place, second);
  });
  return spacings;
}
