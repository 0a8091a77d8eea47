// Loads the page anew and keeps the view: what an address does not say of it stands in the history's entry.
import type { AtlasState } from '@/store/atlasState';

/** What is open beside the map and stands in no address. */
const REOPENED = ['share', 'sight', 'search'] as const;
type Reopened = (typeof REOPENED)[number];

/** The longest time for scripts to come again, milliseconds. */
const PATIENCE = 5000;
/** By then the address says what was just changed, milliseconds: more than it waits for the next change. */
const WRITTEN = 250;

/** The search only where it is what did not come. */
function opened({ shareOpen, sightOpen }: AtlasState): Reopened | null {
  if (shareOpen) return 'share';
  if (sightOpen) return 'sight';
  return document.querySelector('.page-search [role="alert"]') === null ? null : 'search';
}

/** Scripts are asked for past the browser's cache, which may hold what came broken. */
export async function loadAnew(state: AtlasState): Promise<void> {
  history.replaceState({ open: opened(state) }, '');
  setTimeout(() => location.reload(), PATIENCE);
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/assets\/[^/]+\.(?:js|css)$/.test(name));
  const written = new Promise((resolve) => setTimeout(resolve, WRITTEN));
  await Promise.allSettled([written, ...files.map((file) => fetch(file, { cache: 'reload' }))]);
  location.reload();
}
