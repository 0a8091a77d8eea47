// Starts the atlas in the page: draws its first picture from what the page brings, then follows address and reader.
import { render } from 'preact';
import { askForPageParts } from '@/app/parts/usePageParts';
import type { EmbedFrame } from '@/embed/EmbedFrame';
import { askForGlMap, startLazyMap } from '@/loading/lazyMap';
import { loadWanted, whenSettled } from '@/loading/loadWanted';
import { nextTask } from '@/loading/nextTask';
import { wantZones } from '@/loading/wantZones';
import { type Language, OTHER_LANGUAGE } from '@/model/language';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectScene } from '@/selectors/scene/scene';
import { foretoldMap } from '@/selectors/view/framing';
import { restoreLinkedState } from '@/store/actions';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';
import { linkedState } from '@/store/linkedState';
import { measureMap } from '@/store/mapActions';
import { wantResource } from '@/store/resourceActions';
import { loadTexts } from '@/text/loadedTexts';
import { held, isMissing } from '@/ui/scriptFaults';
import { applyTheme } from './applyTheme';
import { readOpening } from './opening';
import { Page } from './Page';
import { addressOf } from './pageAddress';
import { rememberLanguage } from './rememberLanguage';
import { syncUrl } from './syncUrl';

/** Draws the atlas into `root`. Rejects when nothing could be drawn. */
export async function startAtlas(root: HTMLElement): Promise<void> {
  const address = addressOf(document, root);
  const linked = address.read(location.search);
  const { language, embed } = linked;
  if (!embed) {
    askForPageParts();
    askForGlMap();
  }
  import('@/loading/loaders').catch(() => undefined);
  const [embedFrame] = await Promise.all([
    embed ? loadEmbedFrame(language) : null,
    // Words that do not come are not the end: the page speaks the other language then.
    loadTexts('opening', language).catch(() => loadTexts('opening', OTHER_LANGUAGE[language])),
  ]);
  const { overview, base } = readOpening(document);
  const store = createAtlasStore(linked, overview);
  loadWanted(store);
  if (overview === null) {
    wantResource(store, 'zones');
    await whenSettled(store, 'zones');
  } else {
    restoreLinkedState(store, linkedState(store.getState()));
  }
  applyTheme(store);
  const size = foretoldMap(store.getState(), { width: innerWidth, height: innerHeight });
  if (size !== null) {
    measureMap(store, size);
    // In tasks of their own; the picture finds them ready.
    for (const select of [selectMarkSigns, selectScene]) {
      await nextTask();
      select(store.getState());
    }
  }
  await nextTask();
  // What stood there because nothing came for long.
  delete document.documentElement.dataset.failed;
  root.replaceChildren();
  render(<Page store={store} base={base} embedFrame={embedFrame} />, root);
  syncUrl(store, address);
  afterPaint(() => {
    performance.mark('map-visible');
    if (embed) performance.mark('atlas-answers');
    wantZones(store, embed ? null : startLazyMap());
    if (!embed) wantResource(store, 'events');
    // Nothing of it is needed before the page can be used.
    askForAttendance(store);
  });
  // Embedded, the map asks for its script when it comes into sight; steps of the policy are not shown.
  if (embed) {
    import('@/embed/embedMessages')
      .then(({ startEmbedMessages }) => startEmbedMessages(store))
      .catch((error: unknown) =>
        console.warn(`${ATLAS_NAME}: messages to the page around;`, error),
      );
  } else {
    rememberLanguage(store);
  }
}

async function loadEmbedFrame(language: Language): Promise<typeof EmbedFrame> {
  const [{ EmbedFrame: Frame }] = await Promise.all([
    import('@/embed/EmbedFrame'),
    loadTexts('embed', language),
  ]);
  return held(Frame);
}

/** That it did not come is told by the map, whose handling comes in the same file: a press there asks for both again. */
function askForAttendance(store: AtlasStore): void {
  import('@/app/attend/attend')
    .then(({ attend }) => held(attend)(store))
    .catch((error: unknown) => {
      console.warn(`${ATLAS_NAME}: what attends the reader;`, error);
      addEventListener('click', () => askForAttendance(store), { once: true });
    });
}

function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}

/** Tells the page's own script, which knows what to do. */
export function tellFailedStart(error: unknown): void {
  console.error(`${ATLAS_NAME} did not start;`, error);
  dispatchEvent(new CustomEvent('atlas-failed', { detail: isMissing(error) }));
}
