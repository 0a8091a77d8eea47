// What is wanted is loaded once, a failure is told, and a new wish tries again.
import { describe, expect, it, vi } from 'vitest';
import { indexDecodedZones } from '@/dataset/dataset';
import { EMPTY_SEARCH_INDEX } from '@/dataset/decodeSearchIndex';
import { indexWarehouses } from '@/dataset/warehouseDataset';
import type { Loaders } from '@/loading/loaders';
import { loadWanted } from '@/loading/loadWanted';
import { whenSettled } from '@/loading/whenSettled';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';
import { wantResource } from '@/store/resourceActions';
import type { ResourceValues } from '@/store/resources';
import { RESOURCE_NAMES, type ResourceName } from '@/store/resources';

const VALUES: ResourceValues = {
  zones: indexDecodedZones({ zones: [], problems: [] }),
  sources: { sources: new Map(), zoneNotes: new Map() },
  events: [],
  searchIndex: EMPTY_SEARCH_INDEX,
  warehouses: {
    data: indexWarehouses({
      facilities: [],
      countries: [],
      countryFigures: [],
      operators: [],
      operatorTotals: [],
      tradeCities: [],
      ownerFigures: [],
      provincePoints: [],
      totals: [],
    }),
    problems: [],
  },
  figures: [],
  ground: { gateways: [], cities: [] },
  towns: [],
};

/** Loaders that answer when they are told to; `asked` counts how often each was called. */
function heldLoaders() {
  const asked: Record<ResourceName, number> = {
    zones: 0,
    sources: 0,
    events: 0,
    searchIndex: 0,
    warehouses: 0,
    figures: 0,
    ground: 0,
    towns: 0,
  };
  const waiting = new Map<ResourceName, { answer: () => void; fail: (reason: string) => void }>();
  const held =
    <Name extends ResourceName>(name: Name) =>
    (): Promise<ResourceValues[Name]> => {
      asked[name] += 1;
      return new Promise((resolve, reject) => {
        waiting.set(name, {
          answer: () => resolve(VALUES[name]),
          fail: (reason) => reject(new Error(reason)),
        });
      });
    };
  const loaders: Loaders = {
    zones: held('zones'),
    sources: held('sources'),
    events: held('events'),
    searchIndex: held('searchIndex'),
    warehouses: held('warehouses'),
    figures: held('figures'),
    ground: held('ground'),
    towns: held('towns'),
  };
  return { loaders, asked, of: (name: ResourceName) => waiting.get(name) };
}

function statusOf(store: AtlasStore, name: ResourceName): string {
  return store.getState().resources[name].status;
}

describe.each(RESOURCE_NAMES)('%s', (name) => {
  it('come when they are wanted, and are asked for once', async () => {
    const store = createAtlasStore();
    const { loaders, asked, of } = heldLoaders();
    loadWanted(store, () => loaders);
    expect(asked[name]).toBe(0);
    wantResource(store, name);
    wantResource(store, name);
    // Whatever else the reader does meanwhile.
    store.setState({ playing: true });
    expect(asked[name]).toBe(1);
    of(name)?.answer();
    await whenSettled(store, name);
    expect(store.getState().resources[name]).toEqual({ status: 'ready', value: VALUES[name] });
    wantResource(store, name);
    expect(statusOf(store, name)).toBe('ready');
    expect(asked[name]).toBe(1);
  });

  it('say why they did not come, and are asked for again at the next wish', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const store = createAtlasStore();
    const { loaders, asked, of } = heldLoaders();
    loadWanted(store, () => loaders);
    wantResource(store, name);
    of(name)?.fail(`data/${name}: HTTP 503`);
    await whenSettled(store, name);
    expect(store.getState().resources[name]).toEqual({
      status: 'failed',
      reason: `data/${name}: HTTP 503`,
    });
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    wantResource(store, name);
    // The next task: a wish may come while the failure is still being told.
    await vi.waitFor(() => expect(asked[name]).toBe(2));
    of(name)?.answer();
    await whenSettled(store, name);
    expect(statusOf(store, name)).toBe('ready');
  });
});

it('a wish that comes while the failure is told is not forgotten', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const store = createAtlasStore();
  const { loaders, asked, of } = heldLoaders();
  loadWanted(store, () => loaders);
  let isAsked = false;
  store.subscribe(() => {
    if (statusOf(store, 'sources') !== 'failed' || isAsked) return;
    isAsked = true;
    wantResource(store, 'sources');
  });
  wantResource(store, 'sources');
  of('sources')?.fail('HTTP 503');
  await vi.waitFor(() => expect(asked.sources).toBe(2));
  expect(statusOf(store, 'sources')).toBe('wanted');
  warn.mockRestore();
});
