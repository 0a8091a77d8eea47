// The one store. It is changed only by the actions beside it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AtlasState, INITIAL_STATE, type LinkedState } from './atlasState';

export type AtlasStore = StoreApi<AtlasState>;

export function createAtlasStore(linked: Partial<LinkedState> = {}): AtlasStore {
  return createStore<AtlasState>(() => ({ ...INITIAL_STATE, ...linked }));
}
