// What must be said of the map wherever it is shown: whose boundaries, and that sites are not a census.
import { useMessages } from '@/panels/facts/useMessages';
import { useAtlas } from '@/store/useAtlas';
import { AFTER_MAP } from './afterMap';
import { areWarehousesInSight } from './StageWarehouses';

export function MapAttribution() {
  const messages = useMessages();
  const hasWarehouses = useAtlas(areWarehousesInSight);
  return (
    <p id={AFTER_MAP} class="map-attribution" {...{ elementtiming: AFTER_MAP }}>
      {hasWarehouses && <span class="map-caption">{messages.sitesNotCensus}</span>}
      {messages.boundaryNotice}
    </p>
  );
}
