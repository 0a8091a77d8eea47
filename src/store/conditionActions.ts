// What a reader can ask of places, how that ends, and how the map is narrowed to a province.
import { type Asking, CONDITION_TERMS, type ConditionTerm } from '@/model/view/condition';
import { selectedIn } from '@/model/view/side';
import type { AtlasStore } from './atlasStore';

/** Asks one thing of places; what else is asked stays. */
export function ask(store: AtlasStore, term: ConditionTerm, asking: Asking): void {
  store.setState(({ has, hasNot }) => {
    const asked = (before: readonly ConditionTerm[], own: Asking): readonly ConditionTerm[] =>
      CONDITION_TERMS.filter((each) => (each === term ? asking === own : before.includes(each)));
    return { has: asked(has, 'has'), hasNot: asked(hasNot, 'has-not') };
  });
}

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
