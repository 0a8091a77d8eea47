// The evidence of a designation as zones.csv carries it beside the ids: notes, document, sources.
import {
  type CitedSource,
  type DocumentColumns,
  documentColumns,
  type NoteColumns,
  type SourceColumns,
  sourceColumns,
} from '../../../src/model/published/citedEvidence.ts';
import type { SourceRow } from '../columns/evidenceTables.ts';
import type { TableRows } from '../reading/checkedTables.ts';

interface CitingRow extends NoteColumns {
  readonly sources: readonly string[];
}

export type ZoneEvidenceColumns = NoteColumns & DocumentColumns & SourceColumns;

export function zoneEvidence(
  tables: TableRows,
): (row: CitingRow, document: string | null) => ZoneEvidenceColumns {
  const cited = new Map(tables.sources.map((source) => [source.id, citedSource(source)]));
  return ({ note_en, note_zh, sources }, document) => ({
    note_en,
    note_zh,
    ...documentColumns(document === null ? null : (cited.get(document) ?? null)),
    ...sourceColumns(sources.flatMap((id) => cited.get(id) ?? [])),
  });
}

function citedSource({ title_en, title_zh, number_en, number_zh, url }: SourceRow): CitedSource {
  const number = number_en ?? number_zh;
  return {
    title: { en: title_en, zh: title_zh },
    number: number === null ? null : { en: number_en ?? number, zh: number_zh ?? number },
    url,
  };
}
