// Every closed list of every table: an unknown word is named with its place, and the list stands in src/model.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../../data/publish/buildTables.ts';
import { TABLES } from '../../../data/publish/columns/allTables.ts';
import { fileNameOf, type Table } from '../../../data/publish/columns/table.ts';
import { PUBLISHED_ZONES } from '../../../data/publish/files/publishedTables.ts';
import { encodeCsv } from '../dataset/encodeCsv.ts';
import { soundTables } from './fixtureTables.ts';

const KEPT_TABLES: readonly Table[] = Object.values(TABLES);

function closedColumnsOf(table: Table) {
  return table.columns.flatMap(({ name, oneOf }) =>
    oneOf === undefined ? [] : [{ table, name, oneOf, file: fileNameOf(table) }],
  );
}

const CLOSED_COLUMNS = KEPT_TABLES.flatMap(closedColumnsOf);

/** The sound tables with one cell of the first row of a table changed, and where that cell begins. */
function withCell(file: string, name: string, value: string) {
  const texts = soundTables();
  const [header = [], first = [], ...others] = parse(texts.get(file) ?? '');
  const index = header.indexOf(name);
  const changed = first.map((cell: string, at: number) => (at === index ? value : cell));
  texts.set(file, encodeCsv(header, [changed, ...others]));
  const before = encodeCsv(changed.slice(0, index), []).trimEnd();
  return { texts, column: before.length + (index === 0 ? 1 : 2) };
}

const MODEL_LISTS: readonly unknown[] = Object.values(
  import.meta.glob('../../../src/model/**/*.ts', { eager: true }),
).flatMap((module) => Object.values(module as Readonly<Record<string, unknown>>));

describe('closed columns', () => {
  it('are many', () => {
    expect(CLOSED_COLUMNS.length).toBeGreaterThan(30);
  });

  it.each(CLOSED_COLUMNS)('$file: $name refuses an unknown word', ({ file, name }) => {
    const { texts, column } = withCell(file, name, 'unheard-of');
    const { files, problems } = buildFromTexts(texts);
    expect(problems).toContainEqual({
      severity: 'error',
      file: `data/${file}`,
      line: 2,
      column,
      field: name,
      value: 'unheard-of',
      message: `is not a known ${name.replaceAll('_', ' ')}`,
      suggestion: expect.toSatisfy((each) => each === null || typeof each === 'string'),
    });
    expect(files.size).toBe(0);
  });

  it.each([...CLOSED_COLUMNS, ...closedColumnsOf(PUBLISHED_ZONES)])(
    '$file: the words of $name stand once, in src/model',
    ({ oneOf }) => {
      expect(MODEL_LISTS.includes(oneOf)).toBe(true);
      expect(new Set(oneOf).size).toBe(oneOf.length);
    },
  );
});
