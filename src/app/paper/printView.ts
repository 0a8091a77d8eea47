// The view on paper, as its script makes it, and the browser's own printing of it.
import type { AtlasStore } from '@/store/atlasStore';
import { lateScript } from '@/ui/lateScript';

export const PAPER = lateScript('paper', async (_: null) => import('./layPaper'));

/** Marks `paper-ready` when all has come that the view needs on paper. */
export async function prepare(store: AtlasStore): Promise<void> {
  const paper = await PAPER.ask(null);
  await paper.prepare(store.getState());
  performance.mark('paper-ready');
}

/** Opens the browser's own printing. Rejects when what it needs does not come. */
export async function printView(store: AtlasStore): Promise<void> {
  await prepare(store);
  print();
}
