// The page drawn at build time: complete without JavaScript, taken over by the script.
import { renderToString } from 'preact-render-to-string';
import { Page } from '@/app/Page';
import { PAGE_PARTS } from '@/app/parts/pageParts';
import { indexDecodedZones } from '@/dataset/dataset';
import { decodeZones } from '@/dataset/decodeZones';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { installFirstPicture } from '@/selectors/names/firstPicture';
import { markMinor } from '@/selectors/names/majorNames';
import { showYear } from '@/store/actions';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';
import { receiveResource } from '@/store/receiveResource';
import { baseOfFirstView } from '@/svgmap/baseGeometry';
import { PlainTable } from './PlainTable';
import { pageHead } from './pageHead';
import type { PrerenderedPage, PrerenderInput } from './prerenderInput';

installFirstPicture(markMinor);

function renderPage(
  input: PrerenderInput,
  store: AtlasStore,
  year: number | null,
): PrerenderedPage {
  const base = baseOfFirstView(input.firstView);
  const fileName = year === null ? 'index.html' : `${year}.html`;
  return {
    fileName,
    year,
    head: pageHead(store.getState(), input, fileName),
    body: renderToString(<Page store={store} base={base} parts={PAGE_PARTS} />),
    plain: renderToString(<PlainTable state={store.getState()} />),
  };
}

/** The newest year as index.html and every year as a page of its own. */
export function prerenderPages(input: PrerenderInput): readonly PrerenderedPage[] {
  const store = createAtlasStore();
  receiveResource(store, 'zones', indexDecodedZones(decodeZones(input.zones)));
  const dataset = selectDataset(store.getState());
  if (dataset === null) return [];
  const pages = [renderPage(input, store, null)];
  for (let year = dataset.firstYear; year <= dataset.newestYear; year++) {
    showYear(store, year);
    pages.push(renderPage(input, store, year));
  }
  return pages;
}
