// No row is called surer than its documents allow; an editor may call it less sure, and the note says why.
import type { SourceRow } from '../columns/evidenceTables.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { type Cells, cellProblem, type Entry } from '../reading/readTable.ts';
import { isSurer } from './documentedConfidence.ts';
import { allowedConfidence, type FactRow, isFact } from './factRows.ts';

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

function checkRow(
  file: string,
  row: FactRow,
  cells: Cells,
  sources: ReadonlyMap<string, SourceRow>,
): readonly Problem[] {
  const documented = allowedConfidence(row, sources);
  if (documented === null) return [];
  const words = { confidence: row.confidence, date_confidence: row.date_confidence ?? null };
  return Object.entries(words).flatMap(([field, word]) => {
    if (word === null || !isSurer(word, documented)) return [];
    const message = `is more than its sources allow, which is ${documented}`;
    const suggestion = `write ${documented}, or add a document of another publisher`;
    return [cellProblem(file, cells, field, message, suggestion)];
  });
}
