// The warehouses' part of the map's place on the page: asks for their data when the map looks at the
// world, names the sign under the pointer, and offers the year that has figures by country.

import { useEffect } from 'preact/hooks';
import { type Camera, type Size, worldToScreen } from '@/model/camera';
import { WarehouseOffer, WarehouseTooltip } from '@/panels/warehouses/lazyWarehouses';
import { selectDataset } from '@/selectors/loaded/loadedData';
import type { Emphasis } from '@/selectors/marks/mark';
import { COUNTRIES_UNTIL } from '@/selectors/warehouses/warehouseMarks';
import { findWarehouseMark, showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { openWarehouses } from '@/store/warehouseActions';

export interface StageWarehousesProps {
  readonly camera: Camera;
  readonly size: Size;
  /** False until the map is measured. */
  readonly isMeasured: boolean;
  readonly hovered: Emphasis | undefined;
}

export function StageWarehouses({ camera, size, isMeasured, hovered }: StageWarehousesProps) {
  const store = useAtlasStore();
  const state = useAtlas((current) => current);
  const isShown = isMeasured && showsWarehouses(state, camera, size);
  const isNeeded = isShown || state.selection?.type === 'warehouse';
  const hasZones = selectDataset(state) !== null;
  useEffect(() => {
    if (isNeeded && hasZones) openWarehouses(store);
  }, [isNeeded, hasZones, store]);
  const mark =
    hovered?.selection.type === 'warehouse'
      ? findWarehouseMark(state, hovered.selection.id, camera.zoom)
      : undefined;
  return (
    <>
      {isShown && camera.zoom < COUNTRIES_UNTIL && <WarehouseOffer />}
      <div aria-live="polite">
        {mark !== undefined && hovered !== undefined && (
          <WarehouseTooltip
            members={mark.members}
            point={shifted(worldToScreen(hovered.world, camera, size), hovered.offset)}
            radius={hovered.radius + 4}
            size={size}
          />
        )}
      </div>
    </>
  );
}

function shifted(
  [x, y]: readonly [number, number],
  [dx, dy]: readonly [number, number],
): readonly [number, number] {
  return [x + dx, y + dy];
}
