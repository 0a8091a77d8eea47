// The tables that can be taken away, and their rows: zones, documented warehouses, figures by country.
import type { AtlasState } from '@/store/atlasState';
import { type ExportScope, exportRow, selectExportZones } from './exportRows';
import type { TableRow } from './exportText';
import {
  countryRow,
  facilityRow,
  selectExportCountries,
  selectExportFacilities,
} from './exportWarehouses';

export const EXPORT_TABLES = ['zones', 'warehouse-sites', 'warehouse-countries'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

type RowsOf = (state: AtlasState, scope: ExportScope) => readonly TableRow[];

const ROWS: Readonly<Record<ExportTable, RowsOf>> = {
  zones: (state, scope) => selectExportZones(state, scope).map(exportRow),
  'warehouse-sites': (state, scope) => selectExportFacilities(state, scope).map(facilityRow),
  'warehouse-countries': (state, scope) => selectExportCountries(state, scope).map(countryRow),
};

export function selectExportRows(
  state: AtlasState,
  table: ExportTable,
  scope: ExportScope,
): readonly TableRow[] {
  return ROWS[table](state, scope);
}
