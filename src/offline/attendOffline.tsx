// Keeps the atlas for later, when the map has come to rest, and offers the newer version as the reader's own step.
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

/** How the start of the map ends: it moves, or stays drawn. */
const ENDS: readonly string[] = ['map-interactive', 'map-stays-drawn'];
/** Who waits longer for the map has the page kept meanwhile; milliseconds. */
const PATIENCE = 20_000;

/** What is kept weighs more than all that the map needs, and would share its line and its processors. */
function whenMapRests(action: () => void): void {
  const marks = new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => ENDS.includes(name))) rest();
  });
  const timer = setTimeout(rest, PATIENCE);
  function rest(): void {
    marks.disconnect();
    clearTimeout(timer);
    whenIdle(action);
  }
  marks.observe({ type: 'mark', buffered: true });
}

export function attendOffline(store: AtlasStore): void {
  let isOffered = false;
  const offer = async (useNewer: () => void): Promise<void> => {
    // One notice leads to the newest that there is.
    if (isOffered) return;
    isOffered = true;
    await loadTexts('offline', store.getState().language).catch((error: unknown) => {
      isOffered = false;
      throw error;
    });
    const room = document.createElement('div');
    document.body.append(room);
    const close = (): void => {
      isOffered = false;
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
  whenMapRests(() => {
    keepOffline((useNewer) => {
      offer(useNewer).catch(() => undefined);
      // Not kept: without a network the page is not there, and all else is as it was.
    }).catch((error: unknown) => console.info(`${ATLAS_NAME} is not kept for later:`, error));
  });
}
