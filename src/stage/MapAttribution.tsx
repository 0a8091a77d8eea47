// What must be said of the map wherever it is shown: whose boundaries, and that sites are not a census.
import { useTexts } from '@/panels/facts/useTexts';
import { useAtlas } from '@/store/useAtlas';
import { areWarehousesInSight } from './StageWarehouses';

export function MapAttribution() {
  const messages = useTexts('opening');
  const hasWarehouses = useAtlas(areWarehousesInSight);
  return (
    <p class="map-attribution">
      {hasWarehouses && <span class="map-caption">{messages.stage.sitesNotCensus}</span>}
      {messages.stage.boundaryNotice}
    </p>
  );
}
