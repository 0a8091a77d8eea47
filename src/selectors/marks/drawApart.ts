// Up close, marks that all but cover another come apart: by a few pixels, less than they are wide, so that each still
// lies on its place and none hides.
import memoizeOne from 'memoize-one';
import { type WorldPoint, worldSize } from '@/model/camera';
import type { Place } from '@/model/place';
import { comeApartWith, MOST_APART } from './apart';
import { markRadius, measureSpacings } from './markSize';
import type { PlacePhase } from './placePhases';
import { type Pushed, pushApart } from './pushApart';

/** From here on; before, crowding is the picture. */
const APART_FROM = 4.5;
/** Of the larger radius: how far the middles of two marks lie from each other at least. */
const SHARE = 1.3;
const ROUNDS = 10;
/** Above this number of marks crowding is the rule. */
const MOST_PLACES = 5000;
interface Seat extends Pushed {
  readonly place: Place;
  readonly world: WorldPoint;
  readonly radius: number;
}

function seatsOf(phases: readonly PlacePhase[], zoom: number): readonly Seat[] {
  const spacings = measureSpacings(phases);
  const scale = worldSize(zoom);
  const seats = new Map<Place, Seat>();
  phases.forEach(({ place, world, zoneCount, isContext }, row) => {
    if (isContext === true) return;
    const radius = markRadius(zoneCount, spacings[row] ?? 1, zoom);
    if (radius > (seats.get(place)?.radius ?? 0)) {
      const [x, y] = [world[0] * scale, world[1] * scale];
      seats.set(place, { place, world, radius, x, y, dx: 0, dy: 0 });
    }
  });
  return [...seats.values()];
}

/** Where the mark of each place stands at a (stepped) zoom; no entry: on its point. */
const worldsApart = memoizeOne(
  (phases: readonly PlacePhase[], zoom: number): ReadonlyMap<Place, WorldPoint> => {
    const seats = zoom < APART_FROM ? [] : seatsOf(phases, zoom);
    if (seats.length < 2 || seats.length > MOST_PLACES) return new Map();
    const scale = worldSize(zoom);
    pushApart(seats, {
      least: (a, b) => Math.max(a.radius, b.radius) * SHARE,
      widest: Math.max(...seats.map(({ radius }) => radius)) * SHARE,
      most: MOST_APART,
      rounds: ROUNDS,
    });
    return new Map(
      seats
        .filter(({ dx, dy }) => dx !== 0 || dy !== 0)
        .map(({ place, world: [x, y], dx, dy }) => [place, [x + dx / scale, y + dy / scale]]),
    );
  },
);

/** From now on they come apart. */
export function installApart(): void {
  comeApartWith(worldsApart);
}
