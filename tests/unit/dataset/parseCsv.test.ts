// The CSV reader gives back what an RFC 4180 writer wrote, whatever stands in the cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '@/dataset/csv/parseCsv';
import { type CsvForm, encodeCsv } from './encodeCsv';

describe('parseCsv', () => {
  it('reads rows by the names in the header', () => {
    expect(parseCsv('id,name_zh\nhangzhou,杭州市\nningbo,宁波市\n')).toEqual([
      { id: 'hangzhou', name_zh: '杭州市' },
      { id: 'ningbo', name_zh: '宁波市' },
    ]);
  });

  it('understands quotes, doubled quotes, commas and line breaks in cells', () => {
    expect(parseCsv('a,b\n"x, ""y""","1\n2\r\n3"\n')).toEqual([{ a: 'x, "y"', b: '1\n2\r\n3' }]);
  });

  it('understands CRLF, a byte order mark and a last line without an end', () => {
    expect(parseCsv('\ufeffa,b\r\n1,2\r\n3,4')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ]);
  });

  it('reads missing and empty cells as empty texts', () => {
    expect(parseCsv('a,b,c\n1,,\n2\n')).toEqual([
      { a: '1', b: '', c: '' },
      { a: '2', b: '', c: '' },
    ]);
  });

  it('finds no rows in a header or in nothing', () => {
    expect(parseCsv('a,b\n')).toEqual([]);
    expect(parseCsv('a,b')).toEqual([]);
    expect(parseCsv('')).toEqual([]);
  });

  it.each([
    ['in the middle of a plain cell', 'a,b\n1,2\nx "y" z,2\n', 3],
    ['at the end of a plain cell', 'a,b\nxy",2\n1,2\n', 2],
    ['with text behind it', 'a,b\n"x"y,2\n3,4\n', 2],
    ['that is never closed', 'a,b\n"x,2\n3,4\n', 2],
  ])('refuses a quote %s and names the line', (_, text, line) => {
    expect(() => parseCsv(text)).toThrow(`line ${line}: a quote stands where it may not`);
  });

  it('gives back any rows that were written', () => {
    const header = ['a', 'b', 'c'];
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', '\ufeff', '京') }),
    );
    const form: fc.Arbitrary<CsvForm> = fc.record({
      lineEnd: fc.constantFrom('\n', '\r\n'),
      hasByteOrderMark: fc.boolean(),
      hasLastLineEnd: fc.boolean(),
      quotesAll: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), form, (rows, how) => {
        const expected = rows.map(([a, b, c]) => ({ a, b, c }));
        expect(parseCsv(encodeCsv(header, rows, how))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
