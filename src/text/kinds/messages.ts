// Texts on kinds of zone: their names, counts and marks.
import type { ZoneKind } from '@/model/zoneKind';

export interface KindWords {
  readonly one: string;
  readonly many: string;
}

export interface KindsMessages {
  readonly names: Readonly<Record<ZoneKind, KindWords>>;
  readonly countOf: (count: number, kind: ZoneKind) => string;
  /** The noun after a number standing by itself: "comprehensive pilot zones". */
  readonly nounFor: (count: number, kind: ZoneKind) => string;
  /** What stands between the number and the noun. */
  readonly countGap: string;
  readonly inForceAtEndOf: (year: number, added: number) => string;
  readonly inForceNow: (year: number, added: number) => string;
  readonly newInYears: (from: number, to: number) => string;
  /** "added since the end of 2018: from 35 to 105 at the end of 2020". */
  readonly addedSince: (since: number, before: number, year: number, after: number) => string;
  readonly withUnknownDate: (count: number) => string;
  readonly summarySentence: (count: number, kind: ZoneKind, rest: string) => string;
  readonly nothingShown: string;
  readonly heading: string;
  /** The list is not whole: "21 of 43 listed". */
  readonly listedOf: (listed: number, official: number) => string;
  readonly notesHeading: string;
  /** What a count such as "+14?" means. */
  readonly unknownDateNote: string;
  readonly showAll: string;
  readonly onlyThis: string;
  readonly newColumn: string;
  readonly confirmedOnly: string;
  readonly inText: (kind: ZoneKind) => string;
  readonly byDate: (kind: ZoneKind) => string;
  readonly legendHeading: string;
  readonly legendRing: string;
  readonly legendHalo: (year: number) => string;
  readonly legendHollow: string;
  readonly legendContext: string;
  readonly legendAtCity: string;
  readonly legendSize: string;
  readonly placesShown: (count: number) => string;
}
