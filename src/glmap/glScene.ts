// What the layers need of the state, computed anew only when its inputs change.
import memoizeOne from 'memoize-one';
import { glyphIcons } from '@/glmap/icons/glyphIcons';
import { type AtlasIcon, drawIconAtlas, type IconAtlas } from '@/glmap/icons/iconAtlas';
import { markIcon, markIconId } from '@/glmap/icons/markIcons';
import { haloIcon, haloIconId, ringIcon } from '@/glmap/icons/ringIcons';
import type { Emphasis } from '@/selectors/marks/mark';
import { measureSpacings, phaseRadius } from '@/selectors/marks/markSize';
import type { PlacePhase } from '@/selectors/marks/placePhases';
import type { NewPlace } from '@/selectors/zones/newPlaces';
import { MARK_DIMENSIONS } from '@/theme/markGeometry';
import type { Palette } from '@/theme/palette';
import { markLook, type PlaceSign } from './zoneLayers';

/**
 * Halos and marks of all years, in drawing order, sized for a zoom. A halo is as large as the mark of that
 * place in that year, and a little more.
 */
export const sizeSigns = memoizeOne(
  (
    phases: readonly PlacePhase[],
    newPlaces: readonly NewPlace[],
    steppedZoom: number,
  ): readonly PlaceSign[] => {
    const spacings = measureSpacings(phases);
    const marks = phases.map((phase, row): PlaceSign => {
      const radius = phaseRadius(phase, spacings[row] ?? 1, steppedZoom);
      return { world: phase.world, from: phase.from, to: phase.to, radius, mark: phase };
    });
    const byPlace = new Map<unknown, PlaceSign[]>();
    phases.forEach(({ place }, row) => {
      const sign = marks[row];
      if (sign === undefined) return;
      const list = byPlace.get(place);
      if (list === undefined) byPlace.set(place, [sign]);
      else list.push(sign);
    });
    const halos = newPlaces.flatMap(({ place, world, year }): PlaceSign[] => {
      const mark = byPlace.get(place)?.find(({ from, to }) => from <= year && year <= to);
      if (mark === undefined) return [];
      const radius = mark.radius + MARK_DIMENSIONS.halo;
      return [{ world, from: year, to: year, radius, mark: null }];
    });
    return halos.concat(marks);
  },
);

/** One icon for each look of a mark and each size of a halo. */
export const drawPlaceAtlas = memoizeOne(
  (signs: readonly PlaceSign[], palette: Palette, pixelRatio: number): IconAtlas => {
    const icons = new Map<string, AtlasIcon>();
    for (const { mark, radius } of signs) {
      const look = mark === null ? null : markLook(mark, radius);
      const id = look === null ? haloIconId(radius) : markIconId(look);
      if (!icons.has(id)) icons.set(id, look === null ? haloIcon(radius) : markIcon(look));
    }
    return drawIconAtlas([...icons.values()], palette, pixelRatio);
  },
);

const drawRings = memoizeOne((key: string, palette: Palette, pixelRatio: number) => {
  const looks = key.split(' ').filter((look) => look !== '');
  return drawIconAtlas(
    looks.map((look) => {
      const [type, radius] = look.split(':');
      return ringIcon({ type: type === 'selected' ? type : 'hovered', radius: Number(radius) });
    }),
    palette,
    pixelRatio,
  );
});

/** One ring for each size that is there now; the same sizes keep the picture. */
export function drawRingAtlas(
  emphases: readonly Emphasis[],
  palette: Palette,
  pixelRatio: number,
): ReturnType<typeof drawIconAtlas> {
  const looks = new Set(emphases.map(({ type, radius }) => `${type}:${radius}`));
  return drawRings([...looks].sort().join(' '), palette, pixelRatio);
}

export const drawGlyphAtlas = memoizeOne((palette: Palette, pixelRatio: number) =>
  drawIconAtlas(glyphIcons(), palette, pixelRatio),
);
