// The size of the map in the state: measured, and kept while the map is hidden.
import { describe, expect, it, vi } from 'vitest';
import { createAtlasStore } from '@/store/atlasStore';
import { measureMap } from '@/store/mapActions';

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
