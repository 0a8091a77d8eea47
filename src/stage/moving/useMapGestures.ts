// Wheel, drag and pinch on the drawn map; the WebGL map has gestures of its own.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { moveCamera } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { stopFlight } from './cameraFlight';
import { type BlockedGesture, listenToGestures } from './stageGestures';

export function useMapGestures(
  map: RefObject<HTMLElement | null>,
  isWanted: boolean,
  onBlocked: (gesture: BlockedGesture) => void,
): void {
  const store = useAtlasStore();
  const isEmbedded = useAtlas((state) => state.embed);
  useEffect(() => {
    const element = map.current;
    if (element === null || !isWanted) return;
    return listenToGestures(element, {
      camera: () => selectCamera(store.getState()),
      size: () => selectMapSize(store.getState()),
      move: (camera) => {
        stopFlight();
        moveCamera(store, camera);
      },
      isCooperative: () => isEmbedded && document.fullscreenElement === null,
      onBlocked,
    });
  }, [map, isWanted, store, isEmbedded, onBlocked]);
}
