// The legend explains the signs that are on the map, and no others.
import { expect, it } from 'vitest';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { inForce, newIn, stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', designated: '2015' },
  { id: 'b', kind: 'retail-import-city', designated: '2016' },
  { id: 'c', place: 'ningbo', designated: '2018' },
  { id: 'd', place: 'chengdu', kind: 'bonded-zone', ...unknownDate('2017') },
];

function signs(wishes: Parameters<typeof stateOf>[1]) {
  const { places, rings, halos, hollow, newIn: year } = selectMarkSigns(stateOf(ZONES, wishes));
  return { places, rings, halos, hollow, year };
}

it.each([
  [2015, { places: 1, rings: 0, halos: 1, hollow: 0, year: 2015 }],
  [2016, { places: 1, rings: 1, halos: 1, hollow: 0, year: 2016 }],
  [2017, { places: 2, rings: 1, halos: 0, hollow: 1, year: 2017 }],
  [2018, { places: 3, rings: 1, halos: 1, hollow: 1, year: 2018 }],
  [2021, { places: 3, rings: 3, halos: 0, hollow: 1, year: 2021 }],
])('in %i', (year, expected) => {
  expect(signs(inForce(year))).toEqual(expected);
});

it('has no halos in a range, where everything is new', () => {
  expect(signs(newIn(2015, 2018))).toEqual({
    places: 2,
    rings: 1,
    halos: 0,
    hollow: 0,
    year: null,
  });
});

it('follows the kinds that are switched on', () => {
  expect(signs({ ...inForce(2021), kinds: ['bonded-zone'] })).toEqual({
    places: 1,
    rings: 0,
    halos: 0,
    hollow: 1,
    year: 2021,
  });
});
