// Starts the atlas in the page: takes over what was drawn at build time, loads data, follows the address.
import { hydrate, render } from 'preact';
import { createAtlasStore } from '@/store/atlasStore';
import { parseUrlState } from '@/store/urlState';
import { readDrawnBase } from '@/svgmap/baseGeometry';
import { applyTheme } from './applyTheme';
import { loadSourcesOnRequest, loadZones } from './loadDataset';
import { Page } from './Page';
import { syncUrl } from './syncUrl';

/** Draws the atlas into `root`. */
export async function startAtlas(root: HTMLElement): Promise<void> {
  const store = createAtlasStore(parseUrlState(location.search));
  const base = readDrawnBase(root);
  applyTheme(store);
  loadSourcesOnRequest(store);
  const page = <Page store={store} base={base} reload={() => void loadZones(store)} />;
  await loadZones(store);
  if (location.search === '' && root.firstElementChild !== null) hydrate(page, root);
  else render(page, root);
  syncUrl(store);
  markWhenPainted('map-visible');
  delete document.documentElement.dataset.pending;
}

function markWhenPainted(name: string): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      if (performance.getEntriesByName(name).length === 0) performance.mark(name);
    });
  });
}
