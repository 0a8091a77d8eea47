// A figure as a row of a file that readers take away.
import type { Figure } from '@/model/figure';

/** `address`: of the figure in the atlas. */
export function figureRow(figure: Figure, address: string) {
  const { issuer, note } = figure;
  return {
    id: figure.id,
    indicator: figure.indicator,
    value: figure.value,
    unit: figure.unit,
    comparator: figure.comparator,
    as_of: figure.asOf,
    series: figure.series ?? figure.definition,
    vintage: figure.vintage,
    revises: figure.revises,
    issuer_en: issuer?.en ?? null,
    issuer_zh: issuer?.zh ?? null,
    sources: figure.sources,
    confidence: figure.confidence,
    note_en: note?.en ?? null,
    note_zh: note?.zh ?? null,
    address,
  };
}
