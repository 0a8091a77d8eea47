// What is written as CSV is read back unchanged, and every cell knows where it stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../data/publish/columns/csvText.ts';
import { readCells } from '../../../data/publish/reading/csvCells.ts';

const cellText = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '综', '😀', ',', '"', '\n', ' ') }),
  fc.string({ unit: 'binary' }).filter((text) => !/[\r\uFEFF]/.test(text)),
);
const rows = fc.array(fc.record({ id: fc.stringMatching(/^[a-z]+$/), a: cellText, b: cellText }), {
  minLength: 1,
});

function cellsOf(text: string) {
  const content = readCells(text);
  if ('fault' in content) throw new Error(content.fault.message);
  return content.records;
}

describe('CSV', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const records = cellsOf(writeCsv(['id', 'a', 'b'], written));
        const read = records.map((record) => record.map((cell) => cell.text));
        expect(read).toEqual([['id', 'a', 'b'], ...written.map(({ id, a, b }) => [id, a, b])]);
      }),
    );
  });

  it('tells at which line and character each cell begins', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const text = writeCsv(['id', 'a', 'b'], written);
        const lines = text.split('\n');
        for (const cell of cellsOf(text).flat()) {
          const rest = [lines[cell.line - 1]?.slice(cell.column - 1), ...lines.slice(cell.line)];
          const isQuoted = rest[0]?.startsWith('"') === true;
          const source = isQuoted ? `"${cell.text.replaceAll('"', '""')}"` : cell.text;
          expect(rest.join('\n').slice(0, source.length)).toBe(source);
        }
      }),
    );
  });

  it('writes null as an empty cell and a list with single spaces', () => {
    const text = writeCsv(
      ['id', 'note', 'sources', 'value'],
      [{ id: 'a', note: null, sources: ['x', 'y'], value: 0 }],
    );
    expect(text).toBe('id,note,sources,value\na,,x y,0\n');
  });

  it('skips empty lines without losing count', () => {
    const [, record] = cellsOf('id,name\n\n\na,b\n');
    expect(record).toEqual([
      { text: 'a', line: 4, column: 1 },
      { text: 'b', line: 4, column: 3 },
    ]);
  });
});
