// Why a search result takes its reader to a year.

/**
 * The zone was designated then, or one of several was; it surely existed, was last in force then; or
 * it is in force in the year that was shown. A warehouse opened then or is known since; has no year,
 * which the newest one shows.
 */
export const YEAR_REASONS = [
  'designated',
  'hosting',
  'existing',
  'last',
  'same',
  'opened',
  'known',
  'undated',
] as const;
export type YearReason = (typeof YEAR_REASONS)[number];
