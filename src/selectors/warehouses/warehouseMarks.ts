// The signs for warehouses and their owners, once what draws them has come with their data. Both maps draw these rows:
// SVG keeps those of the shown year, WebGL filters them on the GPU.
import memoizeOne from 'memoize-one';
import type { Camera, Size, WorldPoint } from '@/model/camera';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';
import type { Emphasis, LabelledMark, Picked } from '@/selectors/marks/mark';
import { isRowShown } from '@/selectors/time/shownIn';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectSettledCamera } from '@/selectors/view/framing';
import type { AtlasState, Selection } from '@/store/atlasState';
import type { SignPart } from '@/theme/warehouseShape';

/** From this zoom on a circle in the middle of a country would say something of that spot. */
export const COUNTRIES_UNTIL = 5.5;

/** How a sign is drawn; the same look has the same id. */
export interface DrawnSign {
  readonly id: string;
  readonly parts: readonly SignPart[];
  readonly text: string;
}

/** What the first view does without. */
export interface WarehouseDrawing {
  readonly marks: (state: AtlasState, zoom: number) => readonly WarehouseMark[];
  readonly owners: (state: AtlasState, zoom: number) => readonly WarehouseMark[];
  readonly label: (marks: readonly WarehouseMark[], zoom: number) => readonly LabelledMark[];
  /** Names of the countries in sight, wherever the map looks at them. */
  readonly countryNames: (
    marks: readonly WarehouseMark[],
    camera: Camera,
    size: Size,
  ) => readonly LabelledMark[];
  /** `scale`: pixels of the whole world. */
  readonly pick: (
    marks: readonly WarehouseMark[],
    point: WorldPoint,
    scale: number,
    reach: number,
  ) => readonly Picked[];
  readonly locate: (
    state: AtlasState,
    marks: readonly WarehouseMark[],
    selection: Selection,
    type: Emphasis['type'],
  ) => readonly Emphasis[];
  readonly drawnAs: (sign: WarehouseSign) => DrawnSign;
  /** What a sign stands for: a country, the first of its sites, a province or city of owners. */
  readonly markedBy: (mark: WarehouseMark) => Selection;
}

const NONE: readonly never[] = [];

let drawing: WarehouseDrawing | null = null;

export function drawWarehousesWith(late: WarehouseDrawing): void {
  drawing = late;
}

/** Null while there is no sign. */
export function warehouseDrawing(): WarehouseDrawing | null {
  return drawing;
}

/** Every sign at the map's zoom, whatever the year. */
export function selectWarehouseMarks(state: AtlasState): readonly WarehouseMark[] {
  return drawing?.marks(state, selectSettledCamera(state).zoom) ?? NONE;
}

/** Of every province, and from nearby of cities: figures of different years, each with its own. */
export function selectOwnerMarks(state: AtlasState): readonly WarehouseMark[] {
  return drawing?.owners(state, selectSettledCamera(state).zoom) ?? NONE;
}

const deriveShown = memoizeOne((marks: readonly WarehouseMark[], period: ShownPeriod) =>
  marks.filter((mark) => isRowShown(mark, period)),
);

/** The signs of the shown period. */
export function selectShownWarehouseMarks(state: AtlasState): readonly WarehouseMark[] {
  return deriveShown(selectWarehouseMarks(state), selectShownPeriod(state));
}
