// How complete the data is for one kind of zone.
import type { PartialDate } from './partialDate.ts';
import type { BilingualName } from './place.ts';

/** The listed beside the official number. */
export interface Completeness {
  /** Zones listed here that have not ended; free trade zones, not their areas. */
  readonly listed: number;
  /** The official number, or null when none was found. */
  readonly official: number | null;
}

/** With the day of the official number, and what must be known of both. */
export interface Coverage extends Completeness {
  readonly officialAsOf: PartialDate | null;
  readonly note: BilingualName;
}
