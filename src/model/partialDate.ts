// Dates known to the day, the month or only the year, written as ISO 8601 prefixes (2020, 2020-04, 2020-04-27).

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** An ISO 8601 date or a prefix of one; always one that {@link isPartialDate} accepts. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that exist in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (match === null) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate();
}

export function datePrecision(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The last day that the date may mean: 2020 → 2020-12-31, 2020-02 → 2020-02-29. */
export function latestDay(date: PartialDate): PartialDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const lastDay = new Date(Date.UTC(yearOf(date), Number(date.slice(5, 7)), 0)).getUTCDate();
  return `${date}-${lastDay}`;
}

/** The first day that the date may mean: 2020 → 2020-01-01. */
export function earliestDay(date: PartialDate): PartialDate {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** Orders partial dates by the last day they may mean; negative when `a` comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [left, right] = [latestDay(a), latestDay(b)];
  if (left === right) return a.length - b.length;
  return left < right ? -1 : 1;
}
