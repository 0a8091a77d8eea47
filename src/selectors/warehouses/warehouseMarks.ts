// The signs for warehouses, once what derives them has come with their data. Both maps draw these rows:
// SVG keeps those of the shown year, WebGL filters them on the GPU.
import memoizeOne from 'memoize-one';
import type { WarehouseMark } from '@/model/warehouseMark';
import { isRowShown } from '@/selectors/time/shownIn';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectSettledCamera } from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';

/** From this zoom on a circle in the middle of a country would say something of that spot. */
export const COUNTRIES_UNTIL = 5.5;

const NONE: readonly WarehouseMark[] = [];

type DeriveMarks = (state: AtlasState, zoom: number) => readonly WarehouseMark[];

let deriveMarks: DeriveMarks = () => NONE;

/** From now on the signs are derived like this; until the first call there are none. */
export function deriveMarksWith(derive: DeriveMarks): void {
  deriveMarks = derive;
}

/** Every sign at the map's zoom, whatever the year. */
export function selectWarehouseMarks(state: AtlasState): readonly WarehouseMark[] {
  return deriveMarks(state, selectSettledCamera(state).zoom);
}

const deriveShown = memoizeOne((marks: readonly WarehouseMark[], period: ShownPeriod) =>
  marks.filter((mark) => isRowShown(mark, period)),
);

/** The signs of the shown period. */
export function selectShownWarehouseMarks(state: AtlasState): readonly WarehouseMark[] {
  return deriveShown(selectWarehouseMarks(state), selectShownPeriod(state));
}
