// What a copied row carries of its evidence beside the visible cells, under the names of the published columns.
import { documentColumns, sourceColumns } from '@/model/published/citedEvidence';
import type { Source } from '@/model/source';

export interface Citing {
  readonly sources: readonly string[];
  /** Of a zone: its designating document. */
  readonly document?: string | null;
}

type Sources = ReadonlyMap<string, Source> | null;

export const EVIDENCE_HEADINGS: readonly string[] = Object.keys(columnsOf({ sources: [] }, null));

export function evidenceCells(row: Citing, sources: Sources): readonly string[] {
  return Object.values(columnsOf(row, sources)).map((cell) => cell ?? '');
}

function columnsOf({ sources: ids, document }: Citing, sources: Sources) {
  const found = document == null ? null : (sources?.get(document) ?? null);
  return {
    ...documentColumns(found),
    ...sourceColumns(ids.flatMap((id) => sources?.get(id) ?? [])),
  };
}
