// The size of the map in the state: measured, and kept while the map is hidden.
import { describe, expect, it, vi } from 'vitest';
import { createAtlasStore } from '@/store/atlasStore';
import { lookAt, measureMap } from '@/store/mapActions';

describe('measureMap', () => {
  it('keeps the last size that a map had', () => {
    const store = createAtlasStore();
    expect(store.getState().mapSize).toBeNull();
    measureMap(store, { width: 0, height: 0 });
    expect(store.getState().mapSize).toBeNull();
    measureMap(store, { width: 800, height: 600 });
    measureMap(store, { width: 0, height: 0 });
    measureMap(store, { width: 800, height: 0 });
    expect(store.getState().mapSize).toEqual({ width: 800, height: 600 });
  });

  it('says nothing where nothing changes', () => {
    const store = createAtlasStore();
    measureMap(store, { width: 800, height: 600 });
    const changes = vi.fn();
    store.subscribe(changes);
    measureMap(store, { width: 800, height: 600 });
    expect(changes).not.toHaveBeenCalled();
    measureMap(store, { width: 800, height: 601 });
    expect(changes).toHaveBeenCalledOnce();
  });
});

describe('lookAt', () => {
  it('turns the map to what was found, from a table, too, and ends the search', () => {
    const store = createAtlasStore();
    store.setState({ query: 'yangshan', view: 'table' });
    lookAt(store, [122.07, 30.59], 8);
    const { camera, query, view } = store.getState();
    expect({ camera, query, view }).toEqual({
      camera: { longitude: 122.07, latitude: 30.59, zoom: 8 },
      query: '',
      view: 'map',
    });
  });
});
