// The rows that state a fact, and how sure their documents allow each to be called.
import type { Confidence } from '../../../src/model/confidence.ts';
import type { SourceRow } from '../columns/evidenceTables.ts';
import { documentedConfidence } from './documentedConfidence.ts';

/** What the tables of facts have in common. */
export interface FactRow {
  readonly id?: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly date_confidence?: Confidence | null;
  readonly document?: string | null;
  readonly listed_document?: string | null;
}

export function isFact(row: object): row is FactRow {
  return 'sources' in row && 'confidence' in row;
}

/** Null where a source is none of sources.csv, which is reported as that. */
export function allowedConfidence(
  row: FactRow,
  sources: ReadonlyMap<string, SourceRow>,
): Confidence | null {
  const documentId = row.document ?? row.listed_document ?? null;
  const document = documentId === null ? null : (sources.get(documentId) ?? null);
  const read = row.sources.flatMap((id) => sources.get(id) ?? []);
  return read.length < row.sources.length ? null : documentedConfidence(read, document);
}
