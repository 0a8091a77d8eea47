// What is said of the owners' figures: how many provinces have one, and that the filter by confidence narrows none.
import { expect, it } from 'vitest';
import { ownersSentence } from '@/panels/warehouses/owners/ownersSentence';
import { warehouses as en } from '@/text/warehouses/en';
import { warehouses as zh } from '@/text/warehouses/zh';
import { stateOf } from '../../fixtures/fixtures';
import { REAL_WAREHOUSES, worldState } from '../../fixtures/realWarehouses';

const CONTEXT = /^cbec_/;

it('counts the provinces, and says nothing of a filter that is off', () => {
  expect(ownersSentence(worldState({ owners: true }), en)).toBe(
    'Documented for 8 provinces; of 23 others nothing is known.',
  );
  expect(ownersSentence(stateOf([]), en)).toBe('');
});

it('says that "confirmed facts only" leaves the figures, and how many are confirmed', () => {
  const figures = REAL_WAREHOUSES.data.ownerFigures.filter(
    ({ indicator }) => !CONTEXT.test(indicator),
  );
  const confirmed = figures.filter(({ confidence }) => confidence === 'confirmed').length;
  const state = worldState({ owners: true, confirmedOnly: true });
  expect(ownersSentence(state, en)).toContain(
    `"Confirmed facts only" leaves their figures as they are: ${confirmed} of ${figures.length} are confirmed.`,
  );
  expect(ownersSentence(state, zh)).toContain(`共${figures.length}项，已证实${confirmed}项`);
});
