// The text of a published CSV file → its facts. A broken row is reported and left out; the others are kept.

import { parseCsv } from './csv/parseCsv.ts';
import type { RecordProblem } from './dataset.ts';
import { FieldError } from './fieldReader.ts';

export interface DecodedRows<Fact> {
  readonly facts: readonly Fact[];
  /** What was left out, and why. */
  readonly problems: readonly RecordProblem[];
}

/**
 * `decode` gives null for a row that is fine but not of the kind that is read.
 * @throws Error that names the file when it is no table with a column "id".
 */
export function decodeRows<Fact extends { readonly id: string }>(
  file: string,
  text: string,
  decode: (row: Readonly<Record<string, string>>) => Fact | null,
): DecodedRows<Fact> {
  const rows = parseFile(file, text);
  if (rows.length === 0 || rows[0]?.id === undefined) {
    throw new Error(`${file}: is not a table with a column "id"`);
  }
  // Published files end with a line end: without it some rows are missing, and nobody knows how many.
  if (!text.endsWith('\n')) throw new Error(`${file}: is cut off`);
  const facts = new Map<string, Fact>();
  const problems: RecordProblem[] = [];
  rows.forEach((row, index) => {
    const record = row.id === undefined || row.id === '' ? `row ${index + 1}` : row.id;
    try {
      const fact = decode(row);
      if (fact === null) return;
      if (facts.has(fact.id)) throw new FieldError('id', 'stands twice');
      facts.set(fact.id, fact);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      problems.push({ record: `${file} ${record}`, field: error.field, reason: error.reason });
    }
  });
  return { facts: [...facts.values()], problems };
}

function parseFile(file: string, text: string): ReturnType<typeof parseCsv> {
  try {
    return parseCsv(text);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
