// Gateways and the names of seas and towns, once what draws them has come: the first picture does without.
import type { WorldPoint } from '@/model/camera';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import type { Emphasis, LabelledMark, Picked } from '@/selectors/marks/mark';
import type { WarehouseDrawing } from '@/selectors/warehouses/warehouseMarks';
import type { AtlasState, Selection } from '@/store/atlasState';

export interface GroundDrawing {
  readonly drawnAs: WarehouseDrawing['drawnAs'];
  /** The signs of the gateways where the map looks. */
  readonly gateways: (state: AtlasState) => readonly WarehouseMark[];
  /** What bears a name below zones and sites: gateways, seas, cities and countries abroad, towns. */
  readonly names: (state: AtlasState) => readonly LabelledMark[];
  /** Gateways under a point; `scale`: pixels of the world, `reach` is added to each sign. */
  readonly pick: (
    state: AtlasState,
    world: WorldPoint,
    scale: number,
    reach: number,
  ) => readonly Picked[];
  /** The ring of a gateway whose sign is drawn. */
  readonly locate: (
    state: AtlasState,
    selection: Selection,
    type: Emphasis['type'],
  ) => readonly Emphasis[];
}

const NONE: readonly never[] = [];

let drawing: GroundDrawing | null = null;

export function drawGroundWith(late: GroundDrawing): void {
  drawing = late;
}

/** Null while there is nothing to draw. */
export function groundDrawing(): GroundDrawing | null {
  return drawing;
}

export function selectGatewaySigns(state: AtlasState): readonly WarehouseMark[] {
  return drawing?.gateways(state) ?? NONE;
}

export function selectGroundNames(state: AtlasState): readonly LabelledMark[] {
  return drawing?.names(state) ?? NONE;
}
