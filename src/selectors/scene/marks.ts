// The places' marks of the shown period: what SVG draws, names are set around, and panels count.
import memoizeOne from 'memoize-one';
import type { Place } from '@/model/place';
import type { PlacePhase } from '@/selectors/marks/placePhases';
import { type PlaceSign, selectPlaceSigns } from '@/selectors/marks/placeSigns';
import { isRowShown } from '@/selectors/time/shownIn';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';

/** A place's mark as drawn: its phase and its radius in CSS pixels. */
export interface PlaceMark {
  readonly phase: PlacePhase;
  readonly radius: number;
  readonly isNew: boolean;
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

const deriveMarks = memoizeOne((signs: readonly PlaceSign[]): readonly PlaceMark[] => {
  const fresh = new Set<Place>();
  const marks: PlaceMark[] = [];
  for (const { place, mark, radius } of signs) {
    if (mark === null) fresh.add(place);
    else marks.push({ phase: mark, radius, isNew: fresh.has(place) });
  }
  return marks;
});

/** Marks of the shown period as large as the map's zoom has them, island included. */
export function selectMarks(state: AtlasState): readonly PlaceMark[] {
  return deriveMarks(selectShownSigns(state));
}
