// The figures in groups; in each a line for each series of one definition, led by the newest sure figure.
import {
  FIGURE_INDICATORS,
  type Figure,
  type FigureIndicator,
  figureYear,
  isSure,
  TOTAL_INDICATORS,
  type TotalIndicator,
} from '@/model/figure';
import { comparePeriods } from '@/model/partOfYear';
import { belongsToYear } from '@/selectors/zones/figures';

export const FIGURE_GROUPS = [
  'trade',
  'retail-imports',
  'zones',
  'parks-and-jobs',
  'warehouses',
  'fair',
] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

type Indicator = FigureIndicator | TotalIndicator;

/** In reading order. */
const ORDER: readonly Indicator[] = [...FIGURE_INDICATORS, ...TOTAL_INDICATORS];

const PARKS_AND_JOBS: readonly Indicator[] = [
  'cbec_entities',
  'cbec_large_entities',
  'cbec_independent_sites',
  'cbec_industrial_parks',
  'zone_industrial_parks',
  'zone_jobs',
  'zone_enterprises',
  'zone_hightech_enterprises',
  'zone_overseas_brands',
];
const ZONES = /^(?:comprehensive|special_customs|bonded_|import_promotion|zones_share)/;

function groupOfIndicator(indicator: Indicator): FigureGroup {
  if (TOTAL_INDICATORS.some((each) => each === indicator)) return 'warehouses';
  if (PARKS_AND_JOBS.includes(indicator)) return 'parks-and-jobs';
  if (indicator.startsWith('retail_import')) return 'retail-imports';
  if (indicator.startsWith('fair_')) return 'fair';
  return ZONES.test(indicator) ? 'zones' : 'trade';
}

/** What a series of figures is; figures of two are never compared. */
export function seriesOf({ indicator, series, definition }: Figure): string {
  return `${indicator} ${series ?? ''} ${definition ?? ''}`;
}

export interface FigureLine {
  readonly id: string;
  /** The newest that is sure by the shown year; of its revisions the last that is sure. */
  readonly lead: Figure;
  /** Every figure of the series, the newest first. */
  readonly all: readonly Figure[];
}

/** What a figure was published as before, and what it was revised to since, each in order. */
export function revisionsOf(
  figure: Figure,
  figures: readonly Figure[],
): { readonly earlier: readonly Figure[]; readonly later: readonly Figure[] } {
  const revising = (id: string) => figures.find(({ revises }) => revises === id);
  return {
    earlier: chain(figure, ({ revises }) => figures.find(({ id }) => id === revises)).reverse(),
    later: chain(figure, ({ id }) => revising(id)),
  };
}

/** From one to the next as long as there is one; a ring of figures ends where it began. */
function chain(first: Figure, nextOf: (figure: Figure) => Figure | undefined): Figure[] {
  const found: Figure[] = [];
  let next = nextOf(first);
  while (next !== undefined && next !== first && !found.includes(next)) {
    found.push(next);
    next = nextOf(next);
  }
  return found;
}

function lineOf(id: string, figures: readonly Figure[], year: number): FigureLine | null {
  // Of one time what stands later in the table comes first: it revises what stands before it.
  const all = [...figures].reverse().sort((a, b) => comparePeriods(b.asOf, a.asOf));
  const known = all.filter((each) => figureYear(each) <= year || belongsToYear(each, year));
  const firsts = known.filter(({ revises }) => revises === null);
  const first = firsts.find(isSure) ?? firsts[0];
  if (first === undefined) return null;
  const lead = revisionsOf(first, figures).later.findLast(isSure) ?? first;
  return { id, lead, all };
}

/** Newest year of a line first; then the order of reading, series of one indicator side by side. */
function compareLines(a: FigureLine, b: FigureLine): number {
  return (
    ORDER.indexOf(a.lead.indicator) - ORDER.indexOf(b.lead.indicator) ||
    comparePeriods(b.lead.asOf, a.lead.asOf)
  );
}

/** Groups without a figure by the year are left out. */
export function figureGroups(
  figures: readonly Figure[],
  year: number,
): readonly { readonly group: FigureGroup; readonly lines: readonly FigureLine[] }[] {
  const bySeries = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = seriesOf(figure);
    const own = bySeries.get(key);
    if (own === undefined) bySeries.set(key, [figure]);
    else own.push(figure);
  }
  const lines = [...bySeries].flatMap(([id, own]) => lineOf(id, own, year) ?? []);
  return FIGURE_GROUPS.map((group) => ({
    group,
    lines: lines
      .filter(({ lead }) => groupOfIndicator(lead.indicator) === group)
      .sort(compareLines),
  })).filter(({ lines: own }) => own.length > 0);
}
