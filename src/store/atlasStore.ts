// The one store. It is changed only by the actions beside it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type AtlasState,
  DEFAULT_LINKED_STATE,
  INITIAL_STATE,
  type LinkedState,
} from './atlasState';
import { wishedState } from './linkedState';

export type AtlasStore = StoreApi<AtlasState>;

export function createAtlasStore(linked: Partial<LinkedState> = {}): AtlasStore {
  return createStore<AtlasState>(() => ({
    ...INITIAL_STATE,
    ...wishedState({ ...DEFAULT_LINKED_STATE, ...linked }, INITIAL_STATE.side),
  }));
}
