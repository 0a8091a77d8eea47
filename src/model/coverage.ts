// How complete the data is for one kind of zone.
import type { PartialDate } from './partialDate.ts';
import type { BilingualName } from './place.ts';

export interface Coverage {
  /** Zones listed here that have not ended; free trade zones, not their areas. */
  readonly listed: number;
  /** The official number, or null when none was found. */
  readonly official: number | null;
  readonly officialAsOf: PartialDate | null;
  readonly note: BilingualName;
}
