// Which table can be taken away with what the page shows: that of the open table, else of the map.
import type { TableContents } from '@/model/view/tables';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import { type ExportTable, ZONE_TABLES } from './exportTables';
import { tableOfMap } from './tableOfMap';

const OF_VIEW: Readonly<Record<TableContents, ExportTable>> = {
  cities: 'cities',
  zones: 'zones',
  sites: 'warehouse-sites',
  countries: 'warehouse-countries',
  operators: 'operators',
  owners: 'warehouse-owners',
};

/** What the answer beside the map counts. */
export function tableOfAnswer(state: AtlasState): ExportTable {
  if (state.owners) return 'warehouse-owners';
  return selectSummary(state).isOfSites ? 'warehouse-sites' : 'zones';
}

/** Zones while the warehouses are switched off, or not there. */
export function shownTable(state: AtlasState): ExportTable {
  const { view } = state;
  const shown =
    view === 'map' ? tableOfAnswer(state) : OF_VIEW[view === 'table' ? tableOfMap(state) : view];
  const isThere =
    ZONE_TABLES.includes(shown) || (state.warehouses && selectWarehouseData(state) !== null);
  return isThere ? shown : 'zones';
}
