// Up close, marks that all but cover another come apart: by a few pixels, less than they are wide, so that each still
// lies on its place and none hides.
import KDBush from 'kdbush';
import memoizeOne from 'memoize-one';
import { type WorldPoint, worldSize } from '@/model/camera';
import type { Place } from '@/model/place';
import { comeApartWith, MOST_APART } from './apart';
import { markRadius, measureSpacings } from './markSize';
import type { PlacePhase } from './placePhases';

/** From here on; before, crowding is the picture. */
const APART_FROM = 4.5;
/** Of the larger radius: how far the middles of two marks lie from each other at least. */
const SHARE = 1.3;
const ROUNDS = 10;
/** Above this number of marks crowding is the rule. */
const MOST_PLACES = 5000;
interface Seat {
  readonly place: Place;
  readonly world: WorldPoint;
  readonly radius: number;
  /** CSS pixels. */
  dx: number;
  dy: number;
}

function seatsOf(phases: readonly PlacePhase[], zoom: number): readonly Seat[] {
  const spacings = measureSpacings(phases);
  const seats = new Map<Place, Seat>();
  phases.forEach(({ place, world, zoneCount, isContext }, row) => {
    if (isContext === true) return;
    const radius = markRadius(zoneCount, spacings[row] ?? 1, zoom);
    if (radius > (seats.get(place)?.radius ?? 0)) {
      seats.set(place, { place, world, radius, dx: 0, dy: 0 });
    }
  });
  return [...seats.values()];
}

/** Pushes two marks half of what is missing each; of two at one point the first goes west. */
function push(a: Seat, b: Seat, scale: number): void {
  const x = (b.world[0] - a.world[0]) * scale + b.dx - a.dx;
  const y = (b.world[1] - a.world[1]) * scale + b.dy - a.dy;
  const distance = Math.hypot(x, y);
  const missing = Math.max(a.radius, b.radius) * SHARE - distance;
  if (missing <= 0) return;
  const [right, down] = distance < 0.1 ? [1, 0] : [x / distance, y / distance];
  a.dx -= (right * missing) / 2;
  a.dy -= (down * missing) / 2;
  b.dx += (right * missing) / 2;
  b.dy += (down * missing) / 2;
}

function held(pixels: number): number {
  return Math.max(-MOST_APART, Math.min(MOST_APART, pixels));
}

/** Where the mark of each place stands at a (stepped) zoom; no entry: on its point. */
const worldsApart = memoizeOne(
  (phases: readonly PlacePhase[], zoom: number): ReadonlyMap<Place, WorldPoint> => {
    const seats = zoom < APART_FROM ? [] : seatsOf(phases, zoom);
    if (seats.length < 2 || seats.length > MOST_PLACES) return new Map();
    const scale = worldSize(zoom);
    const index = new KDBush(seats.length, 64, Float64Array);
    for (const { world } of seats) index.add(world[0], world[1]);
    index.finish();
    const widest = Math.max(...seats.map(({ radius }) => radius));
    const pairs = seats.flatMap((a, row) =>
      index
        .within(a.world[0], a.world[1], (widest + 2 * MOST_APART) / scale)
        .filter((other) => other > row)
        .flatMap((other) => (seats[other] === undefined ? [] : [[a, seats[other]] as const])),
    );
    for (let round = 0; round < ROUNDS; round++) {
      for (const [a, b] of pairs) push(a, b, scale);
    }
    return new Map(
      seats
        .filter(({ dx, dy }) => dx !== 0 || dy !== 0)
        .map(({ place, world: [x, y], dx, dy }) => [
          place,
          [x + held(dx) / scale, y + held(dy) / scale],
        ]),
    );
  },
);

/** From now on they come apart. */
export function installApart(): void {
  comeApartWith(worldsApart);
}
