// The atlas's own tables, built and decoded as the page does it, for tests of real facts.
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@/dataset/dataset';
import { decodeSources } from '@/dataset/decodeSources';
import { decodeZones } from '@/dataset/decodeZones';
import { receiveZones } from '@/store/actions';
import type { AtlasState } from '@/store/atlasState';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';
import { buildTables } from '../../data/build/buildTables.ts';

const { files } = buildTables(fileURLToPath(new URL('../../data', import.meta.url)));

export function publishedText(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`data/${name} is not published`);
  return text;
}

export const REAL_DECODED = decodeZones(JSON.parse(publishedText('zones.geojson')));
export const REAL_SOURCES = decodeSources(publishedText('sources.csv'));

export function realStore(wishes: Partial<AtlasState> = {}): AtlasStore {
  const store = createAtlasStore();
  receiveZones(store, REAL_DECODED);
  store.setState(wishes);
  return store;
}

const READY = realStore().getState();

export const REAL_DATASET: Dataset = (() => {
  if (READY.dataset === null) throw new Error('no dataset');
  return READY.dataset;
})();

/** The state of a page that has loaded the real data; every call shares the one dataset. */
export function realState(wishes: Partial<AtlasState> = {}): AtlasState {
  return { ...READY, ...wishes };
}

export const REAL_YEARS: readonly number[] = Array.from(
  { length: REAL_DATASET.newestYear - REAL_DATASET.firstYear + 1 },
  (_, index) => REAL_DATASET.firstYear + index,
);
