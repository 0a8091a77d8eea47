// What the view needs on paper comes when the page is at rest or a reader is about to print, since the browser does not
// wait for anything then.
import type { AtlasStore } from '@/store/atlasStore';
import { PAPER, prepare } from './printView';

/** The map has had its turn by then, milliseconds. */
const REST = 12_000;

/** Longer than a reader who looks around stays, milliseconds. */
const PAUSE = 3000;

/** What was made ready is of the view and the language of then. */
function prepareAgain(store: AtlasStore, tryToPrepare: () => void): void {
  let timer = 0;
  store.subscribe(({ settledCamera, language }, before) => {
    if (settledCamera === before.settledCamera && language === before.language) return;
    clearTimeout(timer);
    timer = window.setTimeout(tryToPrepare, PAUSE);
  });
}

export function attendPaper(store: AtlasStore): void {
  const tryToPrepare = (): void => {
    prepare(store).catch(() => undefined);
  };
  setTimeout(() => {
    tryToPrepare();
    prepareAgain(store, tryToPrepare);
  }, REST);
  addEventListener('keydown', ({ key, repeat }: KeyboardEvent) => {
    if (!repeat && (key === 'Control' || key === 'Meta')) tryToPrepare();
  });
  addEventListener('beforeprint', () => PAPER.value()?.lay(store.getState()));
  addEventListener('afterprint', () => PAPER.value()?.takeAway());
}
