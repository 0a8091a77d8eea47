// Zoom in, zoom out, all of China: buttons, so that no gesture is ever needed.
import { useMessages } from '@/panels/useMessages';
import { openingCamera } from '@/selectors/framing';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { flyCamera } from './cameraFlight';
import type { ViewReference } from './mapView';
import { zoomAround } from './stageGestures';

export function MapControls({ viewOf }: { viewOf: ViewReference }) {
  const messages = useMessages();
  const store = useAtlasStore();
  const isMoved = useAtlas((state) => state.camera !== null);
  const zoom = (delta: number): void => {
    const { camera, size } = viewOf.current();
    flyCamera(store, camera, zoomAround(camera, size, [size.width / 2, size.height / 2], delta));
  };
  return (
    <div class="map-controls">
      <IconButton label={messages.zoomIn} onPress={() => zoom(1)}>
        <Sign name="plus" />
      </IconButton>
      <IconButton label={messages.zoomOut} onPress={() => zoom(-1)}>
        <Sign name="minus" />
      </IconButton>
      <IconButton
        label={messages.allOfChina}
        isDisabled={!isMoved}
        onPress={() => {
          const { camera, size } = viewOf.current();
          flyCamera(store, camera, openingCamera(size.width, size.height), null);
        }}
      >
        <Sign name="whole" />
      </IconButton>
    </div>
  );
}
