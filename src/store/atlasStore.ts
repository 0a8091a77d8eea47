// The one store. It is changed only by the actions beside it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Overview } from '@/dataset/dataset';
import {
  type AtlasState,
  DEFAULT_LINKED_STATE,
  INITIAL_STATE,
  type LinkedState,
} from './atlasState';
import { wishedState } from './linkedState';

export type AtlasStore = StoreApi<AtlasState>;

/** `overview`: what the page brought with it. */
export function createAtlasStore(
  linked: Partial<LinkedState> = {},
  overview: Overview | null = null,
): AtlasStore {
  return createStore<AtlasState>(() => ({
    ...INITIAL_STATE,
    overview,
    ...wishedState({ ...DEFAULT_LINKED_STATE, ...linked }, INITIAL_STATE.side),
  }));
}
