// Which figures belong to a year, and the yearly series of the trade.
import { type Figure, type FigureSeries, figureYear, isSure, isWholeYear } from '@/model/figure';

/** The source article is of March 2021: what it reports of that month belongs to the story of 2020. */
const STORY_YEAR = 2020;
const STORY_INDICATORS: readonly Figure['indicator'][] = [
  'zone_industrial_parks',
  'zone_jobs',
  'fair_suppliers',
  'fair_platforms',
  'fair_intended_turnover',
  'fair_visitors',
];

/** A figure of the year; for 2020 also what the article of March 2021 gives. */
export function belongsToYear(figure: Figure, year: number): boolean {
  const own = figureYear(figure);
  if (own === year) return true;
  return (
    year === STORY_YEAR && own === STORY_YEAR + 1 && STORY_INDICATORS.includes(figure.indicator)
  );
}

export interface TradeYear {
  readonly year: number;
  readonly series: FigureSeries;
  /** First published value; null where only a later one is known. */
  readonly first: Figure;
  /** The latest value with a document: the one to read. */
  readonly latest: Figure;
}

/** Values in another unit do not stand beside these. */
const TRADE_UNIT: Figure['unit'] = 'CNY';

/**
 * Trade of whole years by series of one definition: `A_customs_platform` and `B_full_survey` are not
 * comparable and never joined. Derived values and those from memory stand only where nothing else does.
 */
export function tradeSeries(figures: readonly Figure[]): readonly TradeYear[] {
  const totals = figures.filter(
    (figure) =>
      figure.indicator === 'cbec_total' && figure.unit === TRADE_UNIT && isWholeYear(figure),
  );
  const years: TradeYear[] = [];
  for (const total of totals) {
    const { series } = total;
    const year = figureYear(total);
    const own = totals.filter((other) => other.series === series && figureYear(other) === year);
    if (series === null || own[0] !== total) continue;
    const documented = own.filter(isSure);
    const known = documented.length > 0 ? documented : own;
    const first = known[0];
    const latest = known.at(-1);
    if (first === undefined || latest === undefined) continue;
    years.push({ year, series, first, latest });
  }
  return years.sort((a, b) => a.year - b.year);
}
