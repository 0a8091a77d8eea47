// indicators.csv and warehouse-totals.csv → figures.
import { CONFIDENCES } from '@/model/confidence';
import { COMPARATORS, FIGURE_UNITS, type Figure } from '@/model/figure';
import { parseCsv } from './parseCsv';

/** Decodes a published table of figures; a row without id, number or known unit is left out. */
export function decodeFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const row of parseCsv(text)) {
    const { id = '', indicator = '', as_of: asOf = '' } = row;
    const value = row.value === '' ? Number.NaN : Number(row.value);
    const unit = FIGURE_UNITS.find((known) => known === row.unit);
    const comparator = COMPARATORS.find((known) => known === row.comparator);
    const confidence = CONFIDENCES.find((known) => known === row.confidence);
    if (id === '' || indicator === '' || !Number.isFinite(value)) continue;
    if (unit === undefined || comparator === undefined || confidence === undefined) continue;
    figures.push({
      id,
      indicator,
      value,
      unit,
      comparator,
      asOf,
      series: row.series ?? row.scope ?? '',
      vintage: row.vintage ?? '',
      revises: row.revises === undefined || row.revises === '' ? null : row.revises,
      sources: (row.sources ?? '').split(' ').filter((source) => source !== ''),
      confidence,
      note: row.note === undefined || row.note === '' ? null : row.note,
    });
  }
  return figures;
}
