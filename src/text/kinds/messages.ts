// Texts on kinds of zone: their names, counts and marks.
import type { ConditionTerm } from '@/model/view/condition';
import type { ZoneKind } from '@/model/zoneKind';

export interface KindWords {
  readonly one: string;
  readonly many: string;
}

export interface AskedOfPlaces {
  readonly count: number;
  readonly has: readonly ConditionTerm[];
  readonly hasNot: readonly ConditionTerm[];
  /** As `atEndOf` says it. */
  readonly when: string;
  readonly province: string | null;
}

export interface KindsMessages {
  readonly names: Readonly<Record<ZoneKind, KindWords>>;
  readonly countOf: (count: number, kind: ZoneKind) => string;
  /** The noun after a number standing by itself: "comprehensive pilot zones". */
  readonly nounFor: (count: number, kind: ZoneKind) => string;
  /** What stands between the number and the noun. */
  readonly countGap: string;
  /** "at the end of 2025"; of the newest year, which is not over, "in 2026". */
  readonly atEndOf: (year: number, isNewest: boolean) => string;
  /** `when`: as `atEndOf` says it. */
  readonly inForce: (when: string, added: number) => string;
  readonly newInYears: (from: number, to: number) => string;
  /** "added since the end of 2024: from 165 to 178 in 2025, 3 ended". */
  readonly addedSince: (
    since: number,
    before: number,
    year: number,
    after: number,
    ended: number,
  ) => string;
  readonly withUnknownDate: (count: number) => string;
  /** Beside what is new in a range: those of unknown date are not counted there. */
  readonly mayBeNew: (count: number) => string;
  /** Beside what is new in a range: areas that older zones gained. */
  readonly newAreas: (count: number) => string;
  readonly summarySentence: (number: string, noun: string, rest: string) => string;
  /** "in Guangdong, " before what is said of zones. */
  readonly inProvince: (province: string) => string;
  /** The noun after a number of places. */
  readonly placesNoun: (count: number) => string;
  /** "have a comprehensive bonded zone, but no comprehensive pilot zone, at the end of 2025". */
  readonly placesHave: (asked: AskedOfPlaces) => string;
  /** The noun after a number of overseas warehouses. */
  readonly sitesNoun: (count: number | null) => string;
  /** In place of an answer about zones, which are not on the map then. */
  readonly ownersShown: string;
  readonly nothingShown: string;
  readonly heading: string;
  /** The list is not whole: "21 of 43 listed". */
  readonly listedOf: (listed: number, official: number) => string;
  readonly notesHeading: string;
  readonly showAll: string;
  readonly onlyThis: string;
  readonly newColumn: string;
  readonly confirmedOnly: string;
  /** At the end of the answer that counts them alone. */
  readonly confirmedAlone: string;
  readonly legendHalo: (year: number) => string;
  readonly legendHollow: string;
  readonly placesShown: (count: number) => string;
}
