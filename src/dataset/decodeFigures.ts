// indicators.csv and warehouse-totals.csv → figures.
import { CONFIDENCES } from '../model/confidence.ts';
import {
  COMPARATORS,
  FIGURE_INDICATORS,
  FIGURE_SERIES,
  FIGURE_UNITS,
  type Figure,
  TOTAL_INDICATORS,
  VINTAGES,
} from '../model/figure.ts';
import { parseCsv } from './parseCsv.ts';

const INDICATORS = [...FIGURE_INDICATORS, ...TOTAL_INDICATORS] as const;

/** Decodes a published table of figures; a row without id, number or known words is left out. */
export function decodeFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const row of parseCsv(text)) {
    const { id = '', as_of: asOf = '' } = row;
    const indicator = INDICATORS.find((known) => known === row.indicator);
    const value = row.value === '' ? Number.NaN : Number(row.value);
    const unit = FIGURE_UNITS.find((known) => known === row.unit);
    const comparator = COMPARATORS.find((known) => known === row.comparator);
    const confidence = CONFIDENCES.find((known) => known === row.confidence);
    if (id === '' || indicator === undefined || !Number.isFinite(value)) continue;
    if (unit === undefined || comparator === undefined || confidence === undefined) continue;
    figures.push({
      id,
      indicator,
      value,
      unit,
      comparator,
      asOf,
      series: FIGURE_SERIES.find((known) => known === row.series) ?? null,
      scope: row.scope ?? null,
      vintage: VINTAGES.find((known) => known === row.vintage) ?? null,
      revises: row.revises === undefined || row.revises === '' ? null : row.revises,
      sources: (row.sources ?? '').split(' ').filter((source) => source !== ''),
      confidence,
      note: row.note === undefined || row.note === '' ? null : row.note,
    });
  }
  return figures;
}
