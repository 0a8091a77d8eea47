// Single zones that would cover another come apart: by less than a glyph or two, the same in every year, so that each is
// seen and hit. One that lies on its position no more says where that is. Zones at one point have seats around it, which move together with it.
import KDBush from 'kdbush';
import memoizeOne from 'memoize-one';
import { toWorld, worldSize } from '@/model/camera';
import { GLYPH_CASING, GLYPH_RADIUS } from '@/theme/look';
import { type ZoneGlyph, zonesComeApartWith } from './zoneGlyphs';

/** Between the middles of two glyphs, CSS pixels. */
const LEAST = 2 * (GLYPH_RADIUS + GLYPH_CASING) - 2;
/** No glyph moves further along an axis, CSS pixels. */
const MOST = 30;
const ROUNDS = 24;
/** Above this number of zones crowding is the rule. */
const MOST_ZONES = 5000;

interface Seat {
  readonly x: number;
  readonly y: number;
  dx: number;
  dy: number;
}

/** Pushes two glyphs half of what is missing each; of two at one point the first goes west. */
function push(a: Seat, b: Seat): void {
  const x = b.x + b.dx - a.x - a.dx;
  const y = b.y + b.dy - a.y - a.dy;
  const distance = Math.hypot(x, y);
  const missing = LEAST - distance;
  if (missing <= 0) return;
  const [right, down] = distance < 0.1 ? [1, 0] : [x / distance, y / distance];
  a.dx -= (right * missing) / 2;
  a.dy -= (down * missing) / 2;
  b.dx += (right * missing) / 2;
  b.dy += (down * missing) / 2;
}

function held(pixels: number): number {
  return Math.max(-MOST, Math.min(MOST, pixels));
}

const glyphsApart = memoizeOne(
  (glyphs: readonly ZoneGlyph[], zoom: number): readonly ZoneGlyph[] => {
    if (glyphs.length < 2 || glyphs.length > MOST_ZONES) return glyphs;
    const scale = worldSize(zoom);
    const seats = glyphs.map(({ world: [x, y], offset: [right, down] }): Seat => {
      return { x: x * scale + right, y: y * scale + down, dx: 0, dy: 0 };
    });
    const index = new KDBush(seats.length, 64, Float64Array);
    for (const { x, y } of seats) index.add(x, y);
    index.finish();
    const pairs = seats.flatMap((a, row) =>
      index
        .within(a.x, a.y, LEAST + 2 * MOST)
        .filter((other) => other > row)
        .flatMap((other) => (seats[other] === undefined ? [] : [[a, seats[other]] as const])),
    );
    for (let round = 0; round < ROUNDS; round++) for (const [a, b] of pairs) push(a, b);
    return glyphs.map((glyph, row) => {
      const { dx = 0, dy = 0 } = seats[row] ?? {};
      if (dx === 0 && dy === 0) return glyph;
      const [x, y] = glyph.world;
      const [right, down] = [held(dx), held(dy)];
      const apart = { ...glyph, world: [x + right / scale, y + down / scale] } as const;
      if (Math.hypot(right, down) < GLYPH_RADIUS + GLYPH_CASING) return apart;
      const [ownX, ownY] = toWorld(glyph.zone.position);
      return {
        ...apart,
        away: [
          (ownX - x) * scale - right - glyph.offset[0],
          (ownY - y) * scale - down - glyph.offset[1],
        ],
      };
    });
  },
);

/** From now on they come apart. */
export function installZonesApart(): void {
  zonesComeApartWith(glyphsApart);
}
