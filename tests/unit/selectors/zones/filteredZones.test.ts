// The confidence filter, and that nothing else is taken away here.
import { expect, it } from 'vitest';
import { selectFilteredZones } from '@/selectors/zones/filteredZones';
import { INITIAL_STATE } from '@/store/atlasState';
import { inForce, stateOf, type ZoneFixture } from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', confidence: 'confirmed' },
  { id: 'b', confidence: 'one-source' },
  { id: 'c', confidence: 'memory', kind: 'bonded-zone' },
];

it('keeps all zones, whatever kinds and year are shown', () => {
  const state = stateOf(ZONES, { kinds: [], ...inForce(1999) });
  expect(selectFilteredZones(state).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('keeps the confirmed ones alone when asked to', () => {
  const state = stateOf(ZONES, { confirmedOnly: true });
  expect(selectFilteredZones(state).map(({ id }) => id)).toEqual(['a']);
  expect(selectFilteredZones({ ...state, language: 'zh' })).toBe(selectFilteredZones(state));
});

it('has none before the data are there', () => {
  expect(selectFilteredZones(INITIAL_STATE)).toEqual([]);
});
