// Where marks that all but cover another stand up close, once what reckons it has come: the first picture does without.
import type { WorldPoint } from '@/model/camera';
import type { Place } from '@/model/place';
import type { PlacePhase } from './placePhases';

/** No mark moves further, CSS pixels. */
export const MOST_APART = 12;

/** Where the mark of each place stands at a (stepped) zoom; no entry: on its point. */
export type ComeApart = (
  phases: readonly PlacePhase[],
  zoom: number,
) => ReadonlyMap<Place, WorldPoint>;

const NOBODY: ReadonlyMap<Place, WorldPoint> = new Map();

let comeApart: ComeApart = () => NOBODY;

export function comeApartWith(late: ComeApart): void {
  comeApart = late;
}

/** The same function until it is another. */
export function apartness(): ComeApart {
  return comeApart;
}
