// The log of changes lists exactly the rows that differ between two states of the tables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeLog,
  diffVersions,
  keptVersionFault,
} from '../../../../data/publish/changes/changeLog.ts';
import { diffTable } from '../../../../data/publish/changes/diffTables.ts';
import { writeCsv } from '../../../../data/publish/columns/csvText.ts';

const COLUMNS = ['id', 'name_en', 'name_zh', 'note'];
const cell = fc.constantFrom('', 'a', 'b "c", d', '杭州', 'two\nlines');
const state = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    name_en: cell,
    name_zh: cell,
    note: cell,
  }),
  { selector: ({ id }) => id },
);

describe('two states of a table', () => {
  it('are the same where they differ by a byte order mark, line ends and blank lines alone', () => {
    const before = 'id,note\na,1\nb,2\n';
    const after = '\uFEFFid,note\r\na,1\r\n\r\nb,2\r\n\r\n';
    expect(diffTable('zones', before, after)).toMatchObject({
      newColumns: [],
      goneColumns: [],
      added: [],
      changed: [],
      removed: [],
    });
  });

  it('names table and line of what is no CSV', () => {
    expect(() => diffTable('zones', 'id\na\n', 'id\n"a\n')).toThrow(/^zones, line 2: .*quote/);
  });

  it('are told apart by exactly the rows that differ', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const { added, changed, removed } = diffTable(
          'zones',
          writeCsv(COLUMNS, before),
          writeCsv(COLUMNS, after),
        );
        const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
        const [was, is] = [before, after].map(
          (rows) => new Map(rows.map((row) => [String(row.id), row])),
        );
        expect(ids(added)).toEqual(ids(after).filter((id) => !was?.has(id)));
        expect(ids(removed)).toEqual(ids(before).filter((id) => !is?.has(id)));
        const differing = after.filter(
          (row) => was?.has(row.id) && JSON.stringify(was.get(row.id)) !== JSON.stringify(row),
        );
        expect(ids(changed)).toEqual(ids(differing));
        for (const { id, cells } of changed) {
          const rebuilt = Object.fromEntries(
            Object.entries(cells).map(([column, [, value]]) => [column, value]),
          );
          expect({ ...was?.get(id), ...rebuilt }).toEqual(is?.get(id));
        }
      }),
    );
  });

  it('name rows in both languages, and columns that only one of them has', () => {
    const before = 'id,name_en,name_zh,type\nhangzhou,Hangzhou,杭州,x\n';
    const after = 'id,name_en,name_zh,rank\nhangzhou,Hangzhou City,杭州,y\n';
    expect(diffTable('places', before, after)).toEqual({
      table: 'places',
      isNew: false,
      newColumns: ['rank'],
      goneColumns: ['type'],
      added: [],
      changed: [
        {
          id: 'hangzhou',
          name: { en: 'Hangzhou City', zh: '杭州' },
          cells: { name_en: ['Hangzhou', 'Hangzhou City'] },
        },
      ],
      removed: [],
    });
  });
});

describe('versions', () => {
  const texts = new Map([
    ['version.json', '{"version":"2026.11.26","date":"2026-11-26"}'],
    ['zones.csv', 'id,name_en\na,A\n'],
    ['places.csv', 'id,name_en\np,P\n'],
    ['versions/2026.9.2/version.json', '{"version":"2026.9.2","date":"2026-09-02"}'],
    ['versions/2026.9.2/zones.csv', 'id,name_en\nb,B\n'],
    ['versions/2026.11.3/version.json', '{"version":"2026.11.3","date":"2026-11-03"}'],
    ['versions/2026.11.3/zones.csv', 'id,name_en\na,A\n'],
  ]);

  it('stand beside the one before, the newest first', () => {
    const log = changeLog(texts);
    expect(log.map(({ version, before }) => [version, before])).toEqual([
      ['2026.11.26', '2026.11.3'],
      ['2026.11.3', '2026.9.2'],
      ['2026.9.2', null],
    ]);
    expect(log[0]?.tables.map(({ table, isNew }) => [table, isNew])).toEqual([['places', true]]);
    expect(log[1]?.tables[0]).toMatchObject({ added: [{ id: 'a' }], removed: [{ id: 'b' }] });
  });

  it('are the same where nothing differs', () => {
    const tables = new Map([['zones', 'id\na\n']]);
    expect(diffVersions(tables, tables)).toEqual([]);
  });

  it('that are kept are older than the tables', () => {
    expect(keptVersionFault(texts)).toBeNull();
    const same = new Map(texts).set('version.json', '{"version":"2026.11.3"}');
    expect(keptVersionFault(same)).toContain('2026.11.3 is kept in versions/ and never changes');
  });
});
