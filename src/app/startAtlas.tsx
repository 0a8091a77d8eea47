// Starts the atlas in the page: takes over what was drawn at build time, loads data, follows the address.
import { hydrate, render } from 'preact';
import { loadPageParts } from '@/app/parts/usePageParts';
import type { EmbedFrame } from '@/embed/EmbedFrame';
import { startLazyMap } from '@/loading/lazyMap';
import { loadWanted, whenSettled } from '@/loading/loadWanted';
import { nextTask } from '@/loading/nextTask';
import type { Language } from '@/model/language';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import type { LinkedState } from '@/store/atlasState';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';
import { wantResource } from '@/store/resourceActions';
import { parseUrlState } from '@/store/urlState';
import { countDrawnMarks, readDrawnBase } from '@/svgmap/baseGeometry';
import { loadTexts } from '@/text/loadedTexts';
import { applyTheme } from './applyTheme';
import { Page } from './Page';
import { syncUrl } from './syncUrl';

/** Draws the atlas into `root`. */
export async function startAtlas(root: HTMLElement): Promise<void> {
  const store = createAtlasStore(openingState(root));
  const base = readDrawnBase(root);
  const wasDrawn = root.firstElementChild !== null;
  applyTheme(store);
  loadWanted(store);
  const { language, embed } = store.getState();
  // The panels' script is on its way together with the zones.
  const comingParts = embed ? null : loadPageParts();
  // The first view is on the screen; the map's own script may come while the zones are read.
  if (!embed) afterPaint(startLazyMap);
  const [embedFrame] = await Promise.all([
    embed ? loadEmbedFrame(language) : null,
    whenSettled(store, 'zones'),
    loadTexts('opening', language).catch(() => undefined),
  ]);
  if (embed && embedFrame === null) {
    leaveDrawn();
    return;
  }
  const takesOver = wasDrawn && location.search === '';
  await nextTask();
  const isDrawn = takesOver && showsAll(root, store);
  // A drawn page goes on without them; they say for themselves when they do not come.
  const parts = isDrawn ? null : await comingParts;
  await nextTask();
  const props = { store, base, isDrawn, parts, embedFrame };
  if (takesOver) hydrate(<Page {...props} />, root);
  else render(<Page {...props} />, root);
  syncUrl(store, drawnYear(root));
  // A page that was drawn at build time says itself when its map is painted.
  const wasShown = wasDrawn && !('pending' in document.documentElement.dataset);
  if (selectDataset(store.getState()) !== null && !wasShown) markWhenPainted('map-visible');
  // Embedded, the map asks for its script when it comes into sight; steps of the policy are not shown.
  if (store.getState().embed) {
    void import('@/embed/embedMessages').then(({ startEmbedMessages }) =>
      startEmbedMessages(store),
    );
  } else {
    wantResource(store, 'events');
  }
  delete document.documentElement.dataset.pending;
  // Nothing of it is needed before the page can be used.
  afterPaint(() => {
    import('@/app/attend/attend').then(
      ({ attend }) => attend(store),
      (error: unknown) => console.warn('CBEC Atlas: what attends the reader;', error),
    );
  });
}

/** Null when its script or its words did not come. */
async function loadEmbedFrame(language: Language): Promise<typeof EmbedFrame | null> {
  try {
    const [{ EmbedFrame: Frame }] = await Promise.all([
      import('@/embed/EmbedFrame'),
      loadTexts('embed', language),
    ]);
    return Frame;
  } catch (error) {
    console.warn('CBEC Atlas: the frame of the embedded page did not load;', error);
    return null;
  }
}

/** As where no script runs: what was drawn at build time stays, without controls. */
function leaveDrawn(): void {
  const { dataset } = document.documentElement;
  delete dataset.pending;
  dataset.static = '';
}

/** Whether the marks drawn at build time are as many as the data that has come asks for. */
function showsAll(root: HTMLElement, store: AtlasStore): boolean {
  return countDrawnMarks(root) === selectMarkSigns(store.getState()).places;
}

function drawnYear(root: HTMLElement): number | null {
  return root.dataset.year === undefined ? null : Number(root.dataset.year);
}

/** The state of the address; a page drawn for one year shows that year when the address names none. */
function openingState(root: HTMLElement): LinkedState {
  const linked = parseUrlState(location.search);
  const year = drawnYear(root);
  const asksNothing = linked.period.type === 'in-force' && linked.period.year === null;
  return year === null || !asksNothing ? linked : { ...linked, period: { type: 'in-force', year } };
}

function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}

function markWhenPainted(name: string): void {
  afterPaint(() => {
    if (performance.getEntriesByName(name).length === 0) performance.mark(name);
  });
}
