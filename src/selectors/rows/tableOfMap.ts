// Which table belongs to what is open or what the map looks at.
import { selectedIn } from '@/model/view/side';
import type { TableContents } from '@/model/view/tables';
import { isWarehouseType, type WarehouseSelectionType } from '@/model/warehouses/selectionTypes';
import { looksAtWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { AtlasState } from '@/store/atlasState';

const TABLE_OF: Readonly<Record<WarehouseSelectionType, TableContents>> = {
  warehouse: 'sites',
  country: 'countries',
  operator: 'operators',
  near: 'sites',
};

/** What is opened elsewhere, in the search or on the map, is marked in its own table. */
export function tableOfSelection(state: AtlasState): TableContents | null {
  const selection = selectedIn(state);
  if (selection === null || selection.type === 'figure') return null;
  if (isWarehouseType(selection.type)) return TABLE_OF[selection.type];
  return state.owners ? 'owners' : 'zones';
}

/** Whoever looks at the world comes for the warehouses. */
export function tableOfMap(state: AtlasState): TableContents {
  const ofMap = state.owners ? 'owners' : looksAtWarehouses(state) ? 'sites' : 'zones';
  return tableOfSelection(state) ?? ofMap;
}
