// No row is called surer than its documents allow; an editor may call it less sure, and the note says why.
import type { Confidence } from '../../../src/model/confidence.ts';
import type { SourceRow } from '../columns/evidenceTables.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { type Cells, cellProblem, type Entry } from '../reading/readTable.ts';
import { documentedConfidence, isSurer } from './documentedConfidence.ts';

/** What the tables of facts have in common. */
interface FactRow {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly date_confidence?: Confidence | null;
  readonly document?: string | null;
  readonly listed_document?: string | null;
}

export function checkConfidences(readings: TableReadings): readonly Problem[] {
  // Faults of the sources are reported by themselves, not as faults of what cites them.
  if (readings.sources.problems.length > 0 || !readings.sources.isReadable) return [];
  const sources = new Map(readings.sources.entries.map(({ row }) => [row.id, row]));
  return Object.values(readings).flatMap(({ file, entries }) =>
    entries.flatMap((entry: Entry<object>) =>
      isFact(entry.row) ? checkRow(file, entry.row, entry.cells, sources) : [],
    ),
  );
}

function isFact(row: object): row is FactRow {
  return 'sources' in row && 'confidence' in row;
}

function checkRow(
  file: string,
  row: FactRow,
  cells: Cells,
  sources: ReadonlyMap<string, SourceRow>,
): readonly Problem[] {
  const documentId = row.document ?? row.listed_document ?? null;
  const document = documentId === null ? null : (sources.get(documentId) ?? null);
  const read = row.sources.flatMap((id) => sources.get(id) ?? []);
  // What is not an id of sources.csv is reported as that.
  if (read.length < row.sources.length) return [];
  const documented = documentedConfidence(read, document);
  const words = { confidence: row.confidence, date_confidence: row.date_confidence ?? null };
  return Object.entries(words).flatMap(([field, word]) => {
    if (word === null || !isSurer(word, documented)) return [];
    const message = `is more than its sources allow, which is ${documented}`;
    const suggestion = `write ${documented}, or add a document of another publisher`;
    return [cellProblem(file, cells, field, message, suggestion)];
  });
}
