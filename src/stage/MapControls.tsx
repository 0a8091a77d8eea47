// China and World, zoom in, zoom out, the list of what is in sight: buttons, so that no gesture is ever needed.
import type { Camera, Size } from '@/model/camera';
import { useTexts } from '@/panels/facts/useTexts';
import { openingCamera, selectCamera, selectMapSize, worldCamera } from '@/selectors/view/framing';
import { flyCamera } from '@/stage/moving/cameraFlight';
import { zoomAround } from '@/stage/moving/movedCamera';
import { setSightOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';

/** `hasZoom`: an embedding page may leave out all but the list, which nothing else stands for. */
export function MapControls({ hasZoom }: { hasZoom: boolean }) {
  return (
    <div class={hasZoom ? 'map-controls' : 'map-controls is-bare'}>
      {hasZoom && <ViewButtons />}
      <SightButton />
    </div>
  );
}

function SightButton() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.sightOpen);
  return (
    <IconButton
      label={messages.stage.listInSight}
      isExpanded={isOpen}
      onPress={() => setSightOpen(store, !isOpen)}
    >
      <Sign name="list" />
    </IconButton>
  );
}

function ViewButtons() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const isChina = useAtlas((state) => state.camera === null);
  const isWorld = useAtlas((state) => {
    const { width, height } = selectMapSize(state);
    return isNear(selectCamera(state), worldCamera(width, height));
  });
  const fly = (aim: (camera: Camera, size: Size) => Camera, arrive?: null): void => {
    const state = store.getState();
    const camera = selectCamera(state);
    flyCamera(store, camera, aim(camera, selectMapSize(state)), arrive);
  };
  const zoom = (delta: number): void =>
    fly((camera, size) => zoomAround(camera, size, [size.width / 2, size.height / 2], delta));
  return (
    <>
      <div class="framing-buttons">
        <button
          type="button"
          aria-label={messages.stage.allOfChina}
          aria-pressed={isChina}
          onClick={() => fly((_, { width, height }) => openingCamera(width, height), null)}
        >
          {messages.stage.framings.china}
        </button>
        <button
          type="button"
          aria-label={messages.stage.wholeWorld}
          aria-pressed={isWorld}
          onClick={() => fly((_, { width, height }) => worldCamera(width, height))}
        >
          {messages.stage.framings.world}
        </button>
      </div>
      <IconButton label={messages.stage.zoomIn} onPress={() => zoom(1)}>
        <Sign name="plus" />
      </IconButton>
      <IconButton label={messages.stage.zoomOut} onPress={() => zoom(-1)}>
        <Sign name="minus" />
      </IconButton>
    </>
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
