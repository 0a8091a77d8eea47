// Who may import, taken away: the rows of the table of cities, in columns.
import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectCityRows } from '@/selectors/places/cityRows';
import { type ExportCity, selectExportCities } from '@/selectors/rows/exportCities';
import { selectExportRows } from '@/selectors/rows/exportTables';
import { columnsOf } from '@/selectors/rows/exportText';
import type { AtlasState } from '@/store/atlasState';
import { inForce } from '../../fixtures/fixtures';
import { realState } from '../../fixtures/realDataset';

function rows(state: AtlasState, scope: 'shown' | 'all' = 'shown'): readonly ExportCity[] {
  return selectExportRows(state, 'cities', scope) as readonly ExportCity[];
}

describe('the file of cities', () => {
  it.each([2015, 2020, 2021, 2026])('says of %d what the table of cities says', (year) => {
    const state = realState(inForce(year));
    const table = selectCityRows(state);
    const file = rows(state);
    expect(file.map(({ id }) => id)).toEqual(table.map(({ id }) => id));
    for (const [index, { cells, unsure, retailImport }] of table.entries()) {
      const row = file[index];
      expect(row).toMatchObject({
        year,
        retail_import_rule: retailImport.rule,
        retail_import_documents: retailImport.documents,
      });
      for (const kind of ZONE_KINDS) {
        const column = kind.replaceAll('-', '_');
        expect(row?.[column], `${row?.id} ${kind}`).toBe(
          unsure.includes(kind) ? null : (cells[kind]?.length ?? 0),
        );
        expect(row?.[`${column}_since`]).toBe(cells[kind]?.[0].designated ?? null);
      }
    }
  });

  it('has no number where it is not known whether there was a zone', () => {
    const dongguan = rows(realState(inForce(2019))).find(({ id }) => id === 'dongguan');
    expect(dongguan?.bonded_logistics_center).toBeNull();
    expect(dongguan?.free_trade_zone).toBe(0);
  });

  it('knows that Beihai may import by the list of 2020, and by its zones from 2021 on', () => {
    const ruleIn = (year: number) =>
      rows(realState(inForce(year))).find(({ id }) => id === 'beihai')?.retail_import_rule;
    expect(ruleIn(2019)).toBeNull();
    expect(ruleIn(2020)).toBe('list');
    expect(ruleIn(2021)).toBe('hosted-zones');
    expect(rows(realState(inForce(2020))).find(({ id }) => id === 'hangzhou')).toMatchObject({
      retail_import_rule: 'list',
      comprehensive_pilot_zone: 1,
      comprehensive_pilot_zone_since: '2015-03-07',
    });
  });

  it('is narrowed with the map, and whole in the newest year', () => {
    const narrowed = realState({ ...inForce(2018), province: 'guangdong', has: ['bonded-zone'] });
    expect(rows(narrowed).length).toBeGreaterThan(2);
    expect(rows(narrowed).every(({ province }) => province === 'guangdong')).toBe(true);
    const all = selectExportCities(narrowed, 'all');
    expect(all.year).toBe(2026);
    expect(rows(narrowed, 'all')).toEqual(rows(realState(), 'all'));
    expect(rows(narrowed, 'all').length).toBeGreaterThan(200);
  });

  it('has the same columns in every row', () => {
    const [first, ...others] = rows(realState(), 'all');
    for (const row of others) expect(columnsOf([row])).toEqual(columnsOf([first ?? {}]));
  });
});
