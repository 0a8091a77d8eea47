// Which of the overseas warehouses, countries or operators the details are of, and which sign stands for one.
import { selectedIn } from '@/model/view/side';
import type { WarehouseSelectionType } from '@/model/warehouses/selectionTypes';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import type { AtlasState } from '@/store/atlasState';
import { selectShownWarehouseMarks } from './warehouseMarks';

export function isSelectedWarehouse(
  state: AtlasState,
  type: WarehouseSelectionType,
  id: string,
): boolean {
  const selection = selectedIn(state);
  return selection?.type === type && selection.id === id;
}

/** The sign that stands for a site or country at the map's zoom in the shown period. */
export function findWarehouseMark(state: AtlasState, id: string): WarehouseMark | undefined {
  return selectShownWarehouseMarks(state).find(({ members }) => members.includes(id));
}
