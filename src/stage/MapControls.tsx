// China and World, zoom in, zoom out: buttons, so that no gesture is ever needed.

import type { Camera } from '@/model/camera';
import { useMessages } from '@/panels/facts/useMessages';
import { openingCamera, selectCamera, worldCamera } from '@/selectors/view/framing';
import { flyCamera } from '@/stage/moving/cameraFlight';
import { zoomAround } from '@/stage/moving/stageGestures';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import type { ViewReference } from './mapView';

export function MapControls({ viewOf }: { viewOf: ViewReference }) {
  const messages = useMessages();
  const store = useAtlasStore();
  const isChina = useAtlas((state) => state.camera === null);
  const isWorld = useAtlas((state) => {
    const { size } = viewOf.current();
    return isNear(selectCamera(state, size), worldCamera(size.width, size.height));
  });
  const zoom = (delta: number): void => {
    const { camera, size } = viewOf.current();
    flyCamera(store, camera, zoomAround(camera, size, [size.width / 2, size.height / 2], delta));
  };
  return (
    <div class="map-controls">
      <div class="framing-buttons">
        <button
          type="button"
          aria-label={messages.allOfChina}
          aria-pressed={isChina}
          onClick={() => {
            const { camera, size } = viewOf.current();
            flyCamera(store, camera, openingCamera(size.width, size.height), null);
          }}
        >
          {messages.framings.china}
        </button>
        <button
          type="button"
          aria-label={messages.wholeWorld}
          aria-pressed={isWorld}
          onClick={() => {
            const { camera, size } = viewOf.current();
            flyCamera(store, camera, worldCamera(size.width, size.height));
          }}
        >
          {messages.framings.world}
        </button>
      </div>
      <IconButton label={messages.zoomIn} onPress={() => zoom(1)}>
        <Sign name="plus" />
      </IconButton>
      <IconButton label={messages.zoomOut} onPress={() => zoom(-1)}>
        <Sign name="minus" />
      </IconButton>
    </div>
  );
}

/** Links keep two decimals of the zoom and four of a degree. */
function isNear(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 &&
    Math.abs(a.longitude - b.longitude) < 0.01 &&
    Math.abs(a.latitude - b.latitude) < 0.01
  );
}
