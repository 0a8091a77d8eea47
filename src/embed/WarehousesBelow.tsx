// What explains warehouses and their owners stands below an embedded map while the map shows any.
import { useRef } from 'preact/hooks';
import { EmbedOwners, EmbedWarehouses } from '@/panels/warehouses/lazyEmbedWarehouses';
import { looksAtWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { LinkedState } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';

export function WarehousesBelow({ hasLegend }: { hasLegend: boolean }) {
  const areInSight = useAreInSight();
  const isOwners = useAtlas((state) => state.owners);
  return (
    <>
      {isOwners && hasLegend && <EmbedOwners />}
      {areInSight && <EmbedWarehouses hasLegend={hasLegend} />}
    </>
  );
}

/**
 * The explanation takes room from the map, and a lower map frames China from farther: what was shown
 * for a camera stays for it, or the two would take turns.
 */
function useAreInSight(): boolean {
  const isPossible = useAtlas((state) => state.mapSize !== null && state.warehouses);
  const camera = useAtlas((state) => state.camera);
  const isBeyondChina = useAtlas(looksAtWarehouses);
  const shownFor = useRef<LinkedState['camera']>(null);
  if (!isPossible) return false;
  if (camera !== null && camera === shownFor.current) return true;
  shownFor.current = isBeyondChina ? camera : null;
  return isBeyondChina;
}
