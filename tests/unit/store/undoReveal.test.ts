// What a search result changed is undone in one step; what was found stays open.
import { expect, it } from 'vitest';
import { selectedIn } from '@/model/view/side';
import { planReveal } from '@/selectors/search/revealing';
import { reveal, undoReveal } from '@/store/reveal';
import { REAL_DATASET, realStore } from '../fixtures/realDataset';

it('brings year, kinds, province and conditions back', () => {
  const wishes = {
    period: { type: 'in-force', year: 2014 },
    kinds: ['bonded-zone'],
    province: 'guangdong',
    has: [],
    hasNot: ['bonded-zone'],
  } as const;
  const store = realStore(wishes);
  const selection = { type: 'place', id: 'yiwu' } as const;
  const zones = REAL_DATASET.zonesByPlace.get('yiwu') ?? [];

  const before = reveal(store, planReveal(store.getState(), selection, zones));
  expect(store.getState()).toMatchObject({ province: null, hasNot: [] });
  expect(store.getState().period).not.toEqual(wishes.period);

  undoReveal(store, before);
  expect(store.getState()).toMatchObject(wishes);
  expect(selectedIn(store.getState())).toEqual(selection);
});
