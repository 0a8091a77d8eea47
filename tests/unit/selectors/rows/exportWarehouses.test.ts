// Rows of overseas warehouses: the published columns, the shown sites and figures and no others.
import { describe, expect, it } from 'vitest';
import { parseCsv } from '@/dataset/csv/parseCsv';
import { exportName } from '@/selectors/rows/exportName';
import { selectExportRows } from '@/selectors/rows/exportTables';
import { type TableRow, writeTable } from '@/selectors/rows/exportText';
import { selectExportCountries } from '@/selectors/rows/exportWarehouses';
import { selectScene } from '@/selectors/scene/scene';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { ALL_FACILITIES } from '@/store/atlasState';
import { inForce, lookingAt } from '../../fixtures/fixtures';
import { WAREHOUSE_FILES, worldState } from '../../fixtures/realWarehouses';

const EVIDENCE = ['source_titles_en', 'source_titles_zh', 'source_urls'];

/** Rows as they are saved, without what they say of their evidence beside the published columns. */
function saved(rows: readonly TableRow[]) {
  return without(parseCsv(writeTable(rows, 'csv', null)), EVIDENCE);
}

function without(rows: readonly Readonly<Record<string, string>>[], dropped: readonly string[]) {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !dropped.includes(column))),
  );
}

/** A published table without the columns that the page does not read. */
function published(text: string, dropped: readonly string[]) {
  return without(parseCsv(text), dropped);
}

describe('the rows of warehouses', () => {
  it('of all sites are those of the published file', () => {
    const rows = selectExportRows(worldState(), 'warehouse-sites', 'all');
    expect(saved(rows)).toEqual(published(WAREHOUSE_FILES.facilities, ['coord_source']));
  });

  it('of all countries are those of the published file', () => {
    const rows = selectExportRows(worldState(), 'warehouse-countries', 'all');
    const columns = ['region_level', 'iso3', 'indicator', 'unit', 'official_or_industry'];
    const file = parseCsv(WAREHOUSE_FILES.regions).filter(
      ({ region_level, indicator }) =>
        region_level === 'country' && indicator === 'warehouse_count',
    );
    const ids = new Set(file.map(({ id }) => id));
    expect(saved(rows)).toEqual(
      published(WAREHOUSE_FILES.regions, [...columns, 'coord_source']).filter(({ id }) =>
        ids.has(id),
      ),
    );
  });

  it('of all operators and their totals are those of the published files', () => {
    const operators = selectExportRows(worldState(), 'operators', 'all');
    expect(without(saved(operators), ['lon', 'lat'])).toEqual(
      published(WAREHOUSE_FILES.operators, []),
    );
    const totals = selectExportRows(worldState(), 'operator-totals', 'all');
    // A note that begins like a formula is escaped.
    const unescaped = without(saved(totals), ['lon', 'lat']).map((row) => ({
      ...row,
      note_en: row.note_en?.replace(/^'(?=\+)/, ''),
    }));
    expect(unescaped).toEqual(
      published(WAREHOUSE_FILES.operatorTotals, ['operator_en', 'operator_zh']),
    );
  });

  it('of operators shown now are the chosen ones with their units, and what these report', () => {
    const state = worldState({ facilityFilter: { ...ALL_FACILITIES, operators: ['jd'] } });
    const ids = selectExportRows(state, 'operators', 'shown').map(({ id }) => id);
    expect(ids).toEqual(['jd', 'jd-logistics', 'jd-property']);
    const totals = selectExportRows(state, 'operator-totals', 'shown');
    expect(totals.length).toBeGreaterThan(0);
    for (const row of totals) expect(ids).toContain('operator' in row ? row.operator : null);
  });

  it('shown now are the sites of map and list, and the countries with a symbol', () => {
    const state = worldState({
      ...inForce(2022),
      facilityFilter: { ...ALL_FACILITIES, country: 'DE' },
    });
    const sites = selectExportRows(state, 'warehouse-sites', 'shown');
    expect(sites.map(({ id }) => id)).toEqual(selectShownFacilities(state).map(({ id }) => id));
    const camera = { zoom: 1.5, longitude: 10, latitude: 20 };
    const onMap = selectScene(lookingAt(state, camera, { width: 1104, height: 748 }))
      .rows.warehouses.filter(({ sign }) => sign.type === 'country')
      .flatMap(({ members }) => members);
    const countries = selectExportCountries(state, 'shown');
    expect(countries.map(({ country }) => country.toLowerCase())).toEqual(onMap);
    expect(onMap).toEqual(['de']);
  });

  it('are none by country in a year without figures', () => {
    expect(selectExportRows(worldState(inForce(2019)), 'warehouse-countries', 'shown')).toEqual([]);
  });

  it('keep a bound apart from a value and a country without a figure without one', () => {
    const rows = selectExportRows(worldState(inForce(2022)), 'warehouse-countries', 'shown');
    const of = (iso2: string) => rows.find((row) => 'iso2' in row && row.iso2 === iso2);
    expect(of('US')).toMatchObject({ value: 1178, comparator: 'exact' });
    expect(of('DE')).toMatchObject({ value: 200, comparator: 'more_than' });
    expect(of('IT')).toMatchObject({ value: null, comparator: 'not_published' });
  });

  it('have no geometry where there is no point', () => {
    const rows = selectExportRows(worldState(), 'warehouse-sites', 'all');
    const { features } = JSON.parse(writeTable(rows, 'geojson', null));
    expect(features).toHaveLength(rows.length);
    const unlocated = features.filter((each: { geometry: unknown }) => each.geometry === null);
    expect(unlocated).toHaveLength(10);
  });

  it('are named by what they are', () => {
    const state = worldState(inForce(2022));
    expect(exportName(state, 'shown', 'warehouse-sites')).toMatch(
      /^cbec-atlas_2022_warehouse-sites_[\d.]+$/,
    );
    expect(exportName(state, 'all', 'warehouse-countries')).toMatch(
      /^cbec-atlas_all-warehouse-countries_[\d.]+$/,
    );
  });
});
