// Keeps the atlas for later, when the page has come to rest, and offers the newer version as the reader's own step.
import { render } from 'preact';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext } from '@/store/useAtlas';
import { loadTexts } from '@/text/loadedTexts';
import { keepOffline } from './keepOffline';
import { NewerNotice } from './NewerNotice';

function whenIdle(action: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action);
  else setTimeout(action, 1000);
}

export function attendOffline(store: AtlasStore): void {
  const offer = async (useNewer: () => void): Promise<void> => {
    await loadTexts('offline', store.getState().language);
    const room = document.createElement('div');
    document.body.append(room);
    const close = (): void => {
      render(null, room);
      room.remove();
    };
    render(
      <AtlasContext.Provider value={store}>
        <NewerNotice onUse={useNewer} onClose={close} />
      </AtlasContext.Provider>,
      room,
    );
  };
  whenIdle(() => {
    keepOffline((useNewer) => {
      offer(useNewer).catch(() => undefined);
      // Not kept: without a network the page is not there, and all else is as it was.
    }).catch((error: unknown) => console.info(`${ATLAS_NAME} is not kept for later:`, error));
  });
}
