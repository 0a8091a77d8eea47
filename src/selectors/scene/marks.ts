// The places' signs of the shown period that SVG draws, and their marks, around which names are set.
import memoizeOne from 'memoize-one';
import type { WorldPoint } from '@/model/camera';
import type { PlacePhase } from '@/selectors/marks/placePhases';
import { type PlaceSign, selectPlaceSigns } from '@/selectors/marks/placeSigns';
import { isRowShown } from '@/selectors/time/shownIn';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';

/** A place's mark as drawn: its phase and its radius in CSS pixels. */
export interface PlaceMark {
  readonly phase: PlacePhase;
  readonly world: WorldPoint;
  readonly radius: number;
}

/** Marks that are listed, largest first: as many as SVG can draw and names can be set beside. */
const MOST_MARKS = 5000;

const deriveShown = memoizeOne(
  (signs: readonly PlaceSign[], period: ShownPeriod): readonly PlaceSign[] => {
    const halos: PlaceSign[] = [];
    const marks: PlaceSign[] = [];
    for (const sign of signs) {
      if (!isRowShown(sign, period)) continue;
      (sign.mark === null ? halos : marks).push(sign);
      if (marks.length >= MOST_MARKS) break;
    }
    const marked = new Set(marks.map(({ place }) => place));
    return [...halos.filter(({ place }) => marked.has(place)), ...marks];
  },
);

/** Halos and marks of the shown period, in drawing order. */
export function selectShownSigns(state: AtlasState): readonly PlaceSign[] {
  return deriveShown(selectPlaceSigns(state), selectShownPeriod(state));
}

const deriveSteppedBack = memoizeOne((signs: readonly PlaceSign[]) =>
  signs.filter(({ mark }) => mark?.isContext === true),
);

/** Small signs of places that are not what is asked, of all years. */
export function selectSteppedBack(state: AtlasState): readonly PlaceSign[] {
  return deriveSteppedBack(selectPlaceSigns(state));
}

const deriveShownSteppedBack = memoizeOne((signs: readonly PlaceSign[], period: ShownPeriod) =>
  signs.filter((sign) => isRowShown(sign, period)),
);

export function selectShownSteppedBack(state: AtlasState): readonly PlaceSign[] {
  return deriveShownSteppedBack(selectSteppedBack(state), selectShownPeriod(state));
}

const deriveMarks = memoizeOne((signs: readonly PlaceSign[]): readonly PlaceMark[] =>
  signs.flatMap(({ mark, radius, world }) =>
    mark === null ? [] : [{ phase: mark, radius, world }],
  ),
);

/** Marks of the shown period as large as the map's zoom has them, island included. */
export function selectMarks(state: AtlasState): readonly PlaceMark[] {
  return deriveMarks(selectShownSigns(state));
}
