// Pushes what all but covers another apart, a few rounds, by no more than a few pixels.
import KDBush from 'kdbush';

export interface Pushed {
  /** Where it belongs, CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** How far it stands from there. */
  dx: number;
  dy: number;
}

export interface Pushing<Seat extends Pushed> {
  /** Between the middles of two, CSS pixels. */
  readonly least: (a: Seat, b: Seat) => number;
  /** The largest of these. */
  readonly widest: number;
  /** Nothing moves further along an axis, CSS pixels. */
  readonly most: number;
  readonly rounds: number;
}

/** Pushes two half of what is missing each; of two at one point the first goes west. */
function push<Seat extends Pushed>(a: Seat, b: Seat, least: number): void {
  const x = b.x + b.dx - a.x - a.dx;
  const y = b.y + b.dy - a.y - a.dy;
  const distance = Math.hypot(x, y);
  const missing = least - distance;
  if (missing <= 0) return;
  const [right, down] = distance < 0.1 ? [1, 0] : [x / distance, y / distance];
  a.dx -= (right * missing) / 2;
  a.dy -= (down * missing) / 2;
  b.dx += (right * missing) / 2;
  b.dy += (down * missing) / 2;
}

/** Sets `dx` and `dy` of the seats. */
export function pushApart<Seat extends Pushed>(
  seats: readonly Seat[],
  { least, widest, most, rounds }: Pushing<Seat>,
): void {
  if (seats.length < 2) return;
  const index = new KDBush(seats.length, 64, Float64Array);
  for (const { x, y } of seats) index.add(x, y);
  index.finish();
  const pairs = seats.flatMap((a, row) =>
    index
      .within(a.x, a.y, widest + 2 * most)
      .filter((other) => other > row)
      .flatMap((other) => (seats[other] === undefined ? [] : [[a, seats[other]] as const])),
  );
  for (let round = 0; round < rounds; round++) for (const [a, b] of pairs) push(a, b, least(a, b));
  const held = (pixels: number): number => Math.max(-most, Math.min(most, pixels));
  for (const seat of seats) {
    seat.dx = held(seat.dx);
    seat.dy = held(seat.dy);
  }
}
