// Halos: one for each place and year in which a zone of a shown kind was designated there.
import { expect, it } from 'vitest';
import { selectNewPlaces } from '@/selectors/zones/newPlaces';
import { stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', designated: '2015-03-07' },
  { id: 'b', designated: '2015', kind: 'bonded-zone' },
  { id: 'c', designated: '2018-07' },
  { id: 'd', designated: '2018', place: 'ningbo', kind: 'bonded-zone', confidence: 'memory' },
  { id: 'e', ...unknownDate('2016'), place: 'sanya' },
];

function rows(wishes: Parameters<typeof stateOf>[1] = {}) {
  return selectNewPlaces(stateOf(ZONES, wishes)).map(({ place, year }) => `${place.id} ${year}`);
}

it('names each place and year once, and never a year that is not known', () => {
  expect(rows()).toEqual(['hangzhou 2015', 'hangzhou 2018', 'ningbo 2018']);
});

it('follows the filters of kind and confidence', () => {
  expect(rows({ kinds: ['bonded-zone'] })).toEqual(['hangzhou 2015', 'ningbo 2018']);
  expect(rows({ confirmedOnly: true })).toEqual(['hangzhou 2015', 'hangzhou 2018']);
});
