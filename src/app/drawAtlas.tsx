// Draws the atlas into the page, then follows address and reader.
import { render } from 'preact';
import { loadWanted } from '@/loading/loadWanted';
import { nextUrgentTask } from '@/loading/nextTask';
import { wantZones } from '@/loading/wantZones';
import { whenSettled } from '@/loading/whenSettled';
import { selectScene } from '@/selectors/scene/scene';
import type { AtlasStore } from '@/store/atlasStore';
import { wantResource } from '@/store/resourceActions';
import { held } from '@/ui/scriptFaults';
import { applyTheme } from './applyTheme';
import { Page, type PageProps } from './Page';
import type { PageAddress } from './pageAddress';
import { rememberLanguage } from './rememberLanguage';
import { syncUrl } from './syncUrl';

export async function drawAtlas(
  root: HTMLElement,
  page: PageProps,
  address: PageAddress,
): Promise<void> {
  const { store } = page;
  const { embed, overview } = store.getState();
  loadWanted(store);
  // The page brought none: the published zones tell.
  if (overview === null) {
    wantResource(store, 'zones');
    await whenSettled(store, 'zones');
  }
  applyTheme(store);
  const early = document.querySelector<HTMLElement>('.early');
  if (early !== null) early.style.cssText = 'position:fixed;inset:0';
  // What stood there because nothing came for long.
  delete document.documentElement.dataset.failed;
  root.replaceChildren();
  const draw = (): void => render(<Page {...page} />, root);
  // Where words decide the map's size, they are laid out first, unseen, as the size may decide words in turn; what then
  // stands on it is a piece of work by itself.
  if (store.getState().mapSize === null) {
    root.style.visibility = 'hidden';
    try {
      draw();
      await nextUrgentTask();
      selectScene(store.getState());
      await nextUrgentTask();
    } finally {
      root.style.visibility = '';
    }
  }
  if (early !== null) putAway(early);
  // Asked for before the components ask for theirs, which would come first.
  afterPaint(() => {
    performance.mark('map-visible');
    if (embed) performance.mark('atlas-answers');
  });
  draw();
  syncUrl(store, address);
  afterPaint(() => {
    wantZones(store, embed ? null : startMap);
    if (!embed) wantResource(store, 'events');
    // Nothing of it is needed before the page can be used.
    askForAttendance(store);
  });
  // Embedded, the map asks for its script when it comes into sight; steps of the policy are not shown.
  if (embed) {
    import('@/embed/embedMessages')
      .then((script) => held(script.startEmbedMessages)(store))
      .catch((error: unknown) =>
        console.warn(`${ATLAS_NAME}: messages to the page around;`, error),
      );
  } else {
    rememberLanguage(store);
  }
}

/** What does not come of it shows when it is needed. */
function startMap(): Promise<void> {
  return import('@/loading/lazyMap')
    .then((script) => held(script.startLazyMap)())
    .catch(() => undefined);
}

/** Longer than a browser takes to tell when it showed something, milliseconds. */
const TOLD_AFTER = 1000;

/** Out of sight at once, but there until the browser has told when its words were shown: of what is gone it tells nothing. */
function putAway(early: HTMLElement): void {
  early.style.visibility = 'hidden';
  setTimeout(() => early.remove(), TOLD_AFTER);
}

/** That it did not come is told by the map, whose handling comes in the same file: a press there asks for both again. */
function askForAttendance(store: AtlasStore): void {
  import('@/app/attend/attend')
    .then((script) => held(script.attend)(store))
    .catch((error: unknown) => {
      console.warn(`${ATLAS_NAME}: what attends the reader;`, error);
      addEventListener('click', () => askForAttendance(store), { once: true });
    });
}

function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}
