// What the build says of the evidence: sources by rank, with and without address, and how sure the rows are.
import { CONFIDENCES } from '../../../src/model/confidence.ts';
import { NO_ADDRESS_REASONS, SOURCE_RANKS } from '../../../src/model/source.ts';
import type { TableRows } from '../reading/checkedTables.ts';
import { isSurer } from './documentedConfidence.ts';
import { allowedConfidence, isFact } from './factRows.ts';

export function evidenceReport(rows: TableRows): string {
  const { sources } = rows;
  const withAddress = sources.filter(({ url }) => url !== null);
  const documents = sources.filter(({ rank }) => rank === 'legal-document');
  return [
    `sources: ${sources.length}, with an address ${share(withAddress.length, sources.length)}`,
    `  without: ${countsOf(NO_ADDRESS_REASONS, sources, ({ no_url }) => no_url)}`,
    `  by rank: ${countsOf(SOURCE_RANKS, sources, ({ rank }) => rank)}`,
    `  legal documents with an address: ${documents.filter(({ url }) => url !== null).length} of ${documents.length}`,
    ...Object.entries(rows).flatMap(([name, table]) => confidenceLine(name, table)),
    ...lessSureLines(rows),
  ].join('\n');
}

function confidenceLine(name: string, table: readonly object[]): readonly string[] {
  const words = table.flatMap((row) =>
    'confidence' in row ? CONFIDENCES.filter((word) => word === row.confidence) : [],
  );
  if (words.length === 0) return [];
  return [`${name}: ${countsOf(CONFIDENCES, words, (word) => word)}`];
}

/** Rows that an editor calls less sure than their documents allow: those that the rule alone would change. */
function lessSureLines(rows: TableRows): readonly string[] {
  const sources = new Map(rows.sources.map((source) => [source.id, source]));
  return Object.entries(rows).flatMap(([name, table]: [string, readonly object[]]) => {
    const held = table.filter(isFact).flatMap((row) => {
      const allowed = allowedConfidence(row, sources);
      return allowed !== null && isSurer(allowed, row.confidence) ? [row.id ?? '?'] : [];
    });
    return held.length === 0 ? [] : [`less sure than the rule, ${name}: ${held.join(', ')}`];
  });
}

function countsOf<Word extends string, Item>(
  words: readonly Word[],
  items: readonly Item[],
  wordOf: (item: Item) => Word | null,
): string {
  return words
    .map((word) => `${word} ${items.filter((item) => wordOf(item) === word).length}`)
    .join(', ');
}

function share(part: number, whole: number): string {
  return `${part} (${Math.round((100 * part) / Math.max(whole, 1))} %)`;
}
