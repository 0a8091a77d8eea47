// Loads the search index when the search is first used, with the script that reads it.
import { receiveSearchIndex, reportSearchFailure } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';

const SEARCH_INDEX = 'data/search.json';

async function load(store: AtlasStore): Promise<void> {
  const [{ decodeSearchIndex }, response] = await Promise.all([
    import('@/dataset/decodeSearchIndex'),
    fetch(SEARCH_INDEX),
  ]);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  receiveSearchIndex(store, decodeSearchIndex(await response.json()));
}

/** Loads at the first request, and again at a request after a failure. */
export function loadSearchIndexOnRequest(store: AtlasStore): void {
  let isLoading = false;
  store.subscribe(({ searchStatus }) => {
    if (searchStatus !== 'wanted' || isLoading) return;
    isLoading = true;
    load(store)
      .catch((error: unknown) => {
        console.warn(`CBEC Atlas: ${SEARCH_INDEX}:`, error);
        reportSearchFailure(store);
      })
      .finally(() => {
        isLoading = false;
      });
  });
}
