// The pictures of pages without JavaScript: their base map is cut where nobody sees it.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { fromWorld, screenToWorld } from '@/model/camera';
import { LANGUAGES } from '@/model/language';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { inPicture } from '@/site/pages/picture';
import { setLanguage } from '@/store/actions';
import { loadTexts } from '@/text/loadedTexts';
import { realStore } from '../fixtures/realDataset';

const { bounds } = JSON.parse(readFileSync('data/basemap/picture-view.json', 'utf8'));

beforeAll(() => Promise.all(LANGUAGES.map((language) => loadTexts('opening', language))));

it.each(LANGUAGES)('the base map of a picture reaches beyond its edges: %s', (language) => {
  const store = realStore();
  setLanguage(store, language);
  const state = inPicture(store.getState());
  const [camera, size] = [selectCamera(state), selectMapSize(state)];
  const [west, north] = fromWorld(screenToWorld([0, 0], camera, size));
  const [east, south] = fromWorld(screenToWorld([size.width, size.height], camera, size));
  expect(bounds.west).toBeLessThan(west);
  expect(bounds.east).toBeGreaterThan(east);
  expect(bounds.south).toBeLessThan(south);
  expect(bounds.north).toBeGreaterThan(north);
});
