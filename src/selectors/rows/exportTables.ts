// The tables that can be taken away, and their rows: zones, cities, documented warehouses, figures by country, operators.
import { loadedValue } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import type { LoadedEvidence } from '@/store/resources';
import { exportCity, selectExportCities } from './exportCities';
import {
  operatorRow,
  operatorTotalRow,
  selectExportOperators,
  selectExportTotals,
} from './exportOperators';
import { type ExportScope, exportRow, selectExportZones } from './exportRows';
import type { TableRow } from './exportText';
import {
  countryRow,
  facilityRow,
  ownerRow,
  selectExportCountries,
  selectExportFacilities,
  selectExportOwners,
} from './exportWarehouses';

export const EXPORT_TABLES = [
  'zones',
  'cities',
  'warehouse-sites',
  'warehouse-countries',
  'operators',
  'operator-totals',
  'warehouse-owners',
] as const;
/** Those that a map of China stands for; the others are of overseas warehouses. */
export const ZONE_TABLES: readonly ExportTable[] = ['zones', 'cities'];
export type ExportTable = (typeof EXPORT_TABLES)[number];

type RowsOf = (state: AtlasState, scope: ExportScope) => readonly TableRow[];

/** Null until it is loaded: then the columns of the evidence are empty, beside the ids. */
function evidenceOf({ resources }: AtlasState): LoadedEvidence | null {
  return loadedValue(resources.sources);
}

const ROWS: Readonly<Record<ExportTable, RowsOf>> = {
  zones: (state, scope) =>
    selectExportZones(state, scope).map((zone) => exportRow(zone, evidenceOf(state))),
  cities: (state, scope) => {
    const { year, rows } = selectExportCities(state, scope);
    return rows.map((row) => exportCity(row, year, evidenceOf(state)));
  },
  'warehouse-sites': (state, scope) =>
    selectExportFacilities(state, scope).map((site) => facilityRow(site, evidenceOf(state))),
  'warehouse-countries': (state, scope) =>
    selectExportCountries(state, scope).map((each) => countryRow(each, evidenceOf(state))),
  operators: (state, scope) =>
    selectExportOperators(state, scope).map((each) => operatorRow(each, evidenceOf(state))),
  'operator-totals': (state, scope) =>
    selectExportTotals(state, scope).map((each) => operatorTotalRow(each, evidenceOf(state))),
  // Whatever the year: each has its own.
  'warehouse-owners': (state, scope) =>
    selectExportOwners(state, scope).map((figure) => ownerRow(figure, evidenceOf(state))),
};

export function selectExportRows(
  state: AtlasState,
  table: ExportTable,
  scope: ExportScope,
): readonly TableRow[] {
  return ROWS[table](state, scope);
}
