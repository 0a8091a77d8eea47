// The name of a file says what is in it, and of the reader's filters only those that narrow it.
import { expect, it } from 'vitest';
import { exportName } from '@/selectors/rows/exportName';
import { EXPORT_TABLES, selectExportRows } from '@/selectors/rows/exportTables';
import { selectOwnerRows } from '@/selectors/rows/ownerTable';
import { selectChosenOperatorRows } from '@/selectors/warehouses/operatorCards';
import { ALL_FACILITIES } from '@/store/atlasState';
import { inForce } from '../../fixtures/fixtures';
import { worldState } from '../../fixtures/realWarehouses';

const FILTERS = [
  { confirmedOnly: true },
  { province: 'guangdong' },
  { facilityFilter: { ...ALL_FACILITIES, country: 'DE' } },
  { facilityFilter: { ...ALL_FACILITIES, operators: ['jd'] } },
] as const;

it.each(EXPORT_TABLES.filter((table) => table !== 'zones'))(
  'of %s differs exactly where its rows do',
  (table) => {
    const plain = worldState(inForce(2022));
    const rows = (state: typeof plain) => JSON.stringify(selectExportRows(state, table, 'shown'));
    for (const filter of FILTERS) {
      const narrowed = worldState({ ...inForce(2022), ...filter });
      const isNarrowed = rows(narrowed) !== rows(plain);
      const isNamed = exportName(narrowed, 'shown', table) !== exportName(plain, 'shown', table);
      expect(isNamed, `${table} ${JSON.stringify(filter)}`).toBe(isNarrowed);
    }
  },
);

it('names country and operators of sites, many by their number', () => {
  const of = (operators: readonly string[] | null) =>
    exportName(
      worldState({ facilityFilter: { ...ALL_FACILITIES, country: 'DE', operators } }),
      'shown',
      'warehouse-sites',
    );
  expect(of(null)).toContain('warehouse-sites_de');
  expect(of(['jd', 'cainiao'])).toContain('warehouse-sites_jd_cainiao_de');
  expect(of(['jd', 'cainiao', '4px'])).toContain('warehouse-sites_3-operators_de');
});

it('what is shown of operators and owners has the rows of their tables', () => {
  const state = worldState({ facilityFilter: { ...ALL_FACILITIES, operators: ['jd'] } });
  const idsOf = (rows: readonly { readonly id: unknown }[]) => rows.map(({ id }) => id).sort();
  const operators = idsOf(selectExportRows(state, 'operators', 'shown'));
  expect(operators).toEqual(idsOf(selectChosenOperatorRows(state)));
  expect(operators).toContain('jd');
  expect(operators.length).toBeLessThan(selectExportRows(state, 'operators', 'all').length);

  const owners = idsOf(selectExportRows(state, 'warehouse-owners', 'shown'));
  expect(owners).toEqual(idsOf(selectOwnerRows(state)));
  expect(owners.length).toBeLessThan(selectExportRows(state, 'warehouse-owners', 'all').length);
});
