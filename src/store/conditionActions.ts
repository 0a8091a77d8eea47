// Ends what is asked of places, and narrows to a province; what asks stands among the actions.
import { selectedIn } from '@/model/view/side';
import type { AtlasStore } from './atlasStore';

export function askNothing(store: AtlasStore): void {
  store.setState({ has: [], hasNot: [] });
}

/** Narrows to a province, or to none, without its details; those of another province close. */
export function narrowTo(store: AtlasStore, province: string | null): void {
  store.setState((state) => ({
    province,
    ...(selectedIn(state)?.type === 'province' && { side: { type: 'none' } }),
  }));
}
