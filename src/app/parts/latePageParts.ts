// The script of the parts around the map: asked for at the start, and again after a failure.
import { lateScript } from '@/ui/lateScript';
import type { PageParts } from './pageParts';

export const PAGE_PARTS = lateScript('panels', (_: null): Promise<PageParts> => {
  return import('./pageParts').then((script) => script.PAGE_PARTS);
});

/** What comes of it is told by the page. */
export function askForPageParts(): void {
  PAGE_PARTS.ask(null).catch(() => undefined);
}
