// Single zones that would cover another come apart: by less than a glyph or two, the same in every year, so that each is
// seen and hit. One that lies on its position no more says where that is. Zones at one point have seats around it, which
// move together with it.
import memoizeOne from 'memoize-one';
import { toWorld, worldSize } from '@/model/camera';
import { GLYPH_CASING, GLYPH_RADIUS } from '@/theme/look';
import { type Pushed, pushApart } from './pushApart';
import { type ZoneGlyph, zonesComeApartWith } from './zoneGlyphs';

/** Between the middles of two glyphs, CSS pixels. */
const LEAST = 2 * (GLYPH_RADIUS + GLYPH_CASING) - 2;
/** No glyph moves further along an axis, CSS pixels. */
const MOST = 30;
const ROUNDS = 24;
/** Above this number of zones crowding is the rule. */
const MOST_ZONES = 5000;

const glyphsApart = memoizeOne(
  (glyphs: readonly ZoneGlyph[], zoom: number): readonly ZoneGlyph[] => {
    if (glyphs.length < 2 || glyphs.length > MOST_ZONES) return glyphs;
    const scale = worldSize(zoom);
    const seats = glyphs.map(({ world: [x, y], offset: [right, down] }): Pushed => {
      return { x: x * scale + right, y: y * scale + down, dx: 0, dy: 0 };
    });
    pushApart(seats, { least: () => LEAST, widest: LEAST, most: MOST, rounds: ROUNDS });
    return glyphs.map((glyph, row) => {
      const { dx: right = 0, dy: down = 0 } = seats[row] ?? {};
      if (right === 0 && down === 0) return glyph;
      const [x, y] = glyph.world;
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
