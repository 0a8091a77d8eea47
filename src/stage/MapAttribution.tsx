// What must be said of the map wherever it is shown: whose boundaries, and that sites are not a census.

import { DETAIL_FROM } from '@/model/view/detail';
import { useTexts } from '@/panels/facts/useTexts';
import { selectCamera } from '@/selectors/view/framing';
import { CloseMap } from '@/stage/detail/lazyCloseMap';
import { useAtlas } from '@/store/useAtlas';
import { areWarehousesInSight } from './StageWarehouses';

export function MapAttribution() {
  const messages = useTexts('opening');
  const isClose = useAtlas(
    (state) => ATLAS_STYLE === '' && selectCamera(state).zoom >= DETAIL_FROM,
  );
  const hasWarehouses = useAtlas(areWarehousesInSight);
  return (
    <p class={isClose || hasWarehouses ? 'map-attribution is-long' : 'map-attribution'}>
      <span class="map-words">
        {hasWarehouses && <span class="map-caption">{messages.stage.sitesNotCensus}</span>}
        {isClose && <CloseMap part="notice" />}
        {messages.stage.boundaryNotice}
      </span>
    </p>
  );
}
