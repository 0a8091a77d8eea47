// What the layers need of the state, computed anew only when its inputs change.
import memoizeOne from 'memoize-one';
import type { Emphasis } from '@/selectors/emphasis';
import { measureSpacings, phaseRadius } from '@/selectors/markSize';
import type { NewPlace } from '@/selectors/newPlaces';
import type { PlacePhase } from '@/selectors/placePhases';
import { MARK_DIMENSIONS } from '@/theme/markGeometry';
import type { Palette } from '@/theme/palette';
import { glyphIcons } from './glyphIcons';
import { type AtlasIcon, drawIconAtlas } from './iconAtlas';
import { markIcon, markIconId } from './markIcons';
import { haloIcon, ringIcon } from './ringIcons';
import type { HaloRow, SizedPhase } from './zoneLayers';

export const sizePhases = memoizeOne(
  (phases: readonly PlacePhase[], steppedZoom: number): readonly SizedPhase[] => {
    const spacings = measureSpacings(phases);
    return phases.map((phase, row) => ({
      phase,
      radius: phaseRadius(phase, spacings[row] ?? 1, steppedZoom),
    }));
  },
);

/** A halo is as large as the mark of that place in that year, and a little more. */
export const sizeHalos = memoizeOne(
  (newPlaces: readonly NewPlace[], phases: readonly SizedPhase[]): readonly HaloRow[] => {
    const byPlace = new Map<unknown, SizedPhase[]>();
    for (const sized of phases) {
      const list = byPlace.get(sized.phase.place);
      if (list === undefined) byPlace.set(sized.phase.place, [sized]);
      else list.push(sized);
    }
    const rows: HaloRow[] = [];
    for (const { place, world, year } of newPlaces) {
      const sized = byPlace.get(place)?.find(({ phase }) => phase.from <= year && year <= phase.to);
      if (sized !== undefined) {
        rows.push({ world, year, radius: sized.radius + MARK_DIMENSIONS.halo });
      }
    }
    return rows;
  },
);

export const drawMarkAtlas = memoizeOne(
  (phases: readonly SizedPhase[], palette: Palette, pixelRatio: number) => {
    const icons = new Map<string, AtlasIcon>();
    for (const { phase, radius } of phases) {
      const id = markIconId({ ...phase, radius });
      if (!icons.has(id)) icons.set(id, markIcon({ ...phase, radius }));
    }
    return drawIconAtlas([...icons.values()], palette, pixelRatio);
  },
);

/** One halo for each size. */
export const drawHaloAtlas = memoizeOne(
  (halos: readonly HaloRow[], palette: Palette, pixelRatio: number) =>
    drawIconAtlas(
      [...new Set(halos.map(({ radius }) => radius))].map(haloIcon),
      palette,
      pixelRatio,
    ),
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
