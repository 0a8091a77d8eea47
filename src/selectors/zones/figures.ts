// The figures that belong to a year, each with what it was revised to; the yearly trade series.
import { type Figure, type FigureSeries, figureYear, isWholeYear } from '@/model/figure';

/** A figure as first published, and its later values in the order of revision. */
export interface FigureHistory {
  readonly first: Figure;
  readonly revisions: readonly Figure[];
}

/** Indicators in reading order; what is not named here follows by itself. */
const ORDER = [
  'cbec_total',
  'cbec_total_growth',
  'cbec_exports',
  'cbec_imports',
  'retail_imports',
  'comprehensive_pilot_zones',
  'comprehensive_bonded_zones',
  'comprehensive_bonded_zones_operating',
  'comprehensive_bonded_zones_with_statistics',
  'comprehensive_bonded_zones_beijing_tianjin_hebei',
  'comprehensive_bonded_zones_guangdong',
  'comprehensive_bonded_zones_jiangxi',
  'special_customs_areas',
  'special_customs_areas_added_2021_2025',
  'bonded_logistics_centers',
  'import_promotion_zones',
  'retail_import_pilot_cities',
  'zone_industrial_parks',
  'zone_jobs',
  'warehouse_count',
  'warehouse_count_growth',
  'warehouse_area',
  'fair_suppliers',
  'fair_platforms',
  'fair_intended_turnover',
] as const satisfies readonly Figure['indicator'][];

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

function belongsTo(figure: Figure, year: number): boolean {
  const own = figureYear(figure);
  if (own === year) return true;
  return (
    year === STORY_YEAR && own === STORY_YEAR + 1 && STORY_INDICATORS.includes(figure.indicator)
  );
}

function rank({ first }: FigureHistory): number {
  const index = (ORDER as readonly Figure['indicator'][]).indexOf(first.indicator);
  return index === -1 ? ORDER.length : index;
}

/** Figures of a year (for 2020 also those that the article of March 2021 gives), revisions beside them. */
export function figuresOfYear(figures: readonly Figure[], year: number): readonly FigureHistory[] {
  const byRevised = new Map(
    figures.filter(({ revises }) => revises !== null).map((figure) => [figure.revises, figure]),
  );
  const histories: FigureHistory[] = [];
  for (const first of figures) {
    if (first.revises !== null || !belongsTo(first, year)) continue;
    const revisions: Figure[] = [];
    let next = byRevised.get(first.id);
    while (next !== undefined && revisions.length < 10) {
      revisions.push(next);
      next = byRevised.get(next.id);
    }
    histories.push({ first, revisions });
  }
  return histories.sort((a, b) => rank(a) - rank(b));
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
    const documented = own.filter(
      ({ confidence, vintage }) => confidence !== 'memory' && vintage !== 'derived',
    );
    const known = documented.length > 0 ? documented : own;
    const first = known[0];
    const latest = known.at(-1);
    if (first === undefined || latest === undefined) continue;
    years.push({ year, series, first, latest });
  }
  return years.sort((a, b) => a.year - b.year);
}
