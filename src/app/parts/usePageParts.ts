// The parts around the map once their script has come; it is asked for at the start, and again after a failure.
import { type Coming, lateScript, useLateScript } from '@/ui/lateScript';
import type { PageParts } from './pageParts';

const PAGE_PARTS = lateScript('panels', async (_: null): Promise<PageParts> => {
  return (await import('./pageParts')).PAGE_PARTS;
});

/** Null when they did not come. */
export function loadPageParts(): Promise<PageParts | null> {
  return PAGE_PARTS.ask(null).catch(() => null);
}

/** `given`: parts that are there already. */
export function usePageParts(given: PageParts | null): Coming<PageParts> {
  return useLateScript(PAGE_PARTS, null, given);
}
