// The signs for warehouses, once what derives them has come with their data. Both maps draw these rows:
// SVG keeps those of the shown year, WebGL filters them on the GPU.
import memoizeOne from 'memoize-one';
import type { WarehouseMark } from '@/model/warehouseMark';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { inForceFilter, passesYears, type RowYears } from '@/selectors/time/yearFilter';
import { selectSettledCamera } from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';

/** From this zoom on a circle in the middle of a country would say something of that spot. */
export const COUNTRIES_UNTIL = 5.5;

const NONE: readonly WarehouseMark[] = [];

export const yearsOfWarehouse = ({ from, to }: WarehouseMark): RowYears => [from, to, 0];

/** Every sign at the map's zoom, whatever the year. */
export function selectWarehouseMarks(state: AtlasState): readonly WarehouseMark[] {
  return state.markWarehouses?.(state, selectSettledCamera(state).zoom) ?? NONE;
}

const deriveShown = memoizeOne((marks: readonly WarehouseMark[], period: ShownPeriod) => {
  const filter = inForceFilter(period);
  return marks.filter((mark) => passesYears(yearsOfWarehouse(mark), filter));
});

/** The signs of the shown period. */
export function selectShownWarehouseMarks(state: AtlasState): readonly WarehouseMark[] {
  return deriveShown(selectWarehouseMarks(state), selectShownPeriod(state));
}
