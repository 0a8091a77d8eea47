// The view on paper: what it needs comes when the page is at rest or a reader is about to print, since the browser
// does not wait for anything then.
import type { AtlasStore } from '@/store/atlasStore';
import { lateScript } from '@/ui/lateScript';

const PAPER = lateScript('paper', async (_: null) => import('./layPaper'));

/** The map has had its turn by then, milliseconds. */
const REST = 12_000;

/** Marks `paper-ready` when all has come that the view needs on paper. */
async function prepare(store: AtlasStore): Promise<void> {
  const paper = await PAPER.ask(null);
  await paper.prepare(store.getState());
  performance.mark('paper-ready');
}

export function attendPaper(store: AtlasStore): void {
  const tryToPrepare = (): void => {
    prepare(store).catch(() => undefined);
  };
  setTimeout(tryToPrepare, REST);
  addEventListener('keydown', ({ key }: KeyboardEvent) => {
    if (key === 'Control' || key === 'Meta') tryToPrepare();
  });
  addEventListener('beforeprint', () => PAPER.value()?.lay(store.getState()));
  addEventListener('afterprint', () => PAPER.value()?.takeAway());
}

/** Opens the browser's own printing. Rejects when what it needs does not come. */
export async function printView(store: AtlasStore): Promise<void> {
  await prepare(store);
  print();
}
