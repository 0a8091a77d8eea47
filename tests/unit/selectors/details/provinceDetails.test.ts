// Details of a province or a document: what is in force there, and its places, most zones first.
import { describe, expect, it } from 'vitest';
import { selectGroupDetails } from '@/selectors/details/provinceDetails';
import { inForce, stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', designated: '2016' },
  { id: 'b', place: 'ningbo', designated: '2016' },
  { id: 'c', place: 'ningbo', kind: 'bonded-zone', designated: '2018', ended: '2021' },
  { id: 'd', place: 'ningbo', kind: 'bonded-zone', ...unknownDate('2017') },
  { id: 'e', kind: 'free-trade-zone', group: 'ftz-zhejiang', designated: '2017' },
  { id: 'f', kind: 'free-trade-zone', group: 'ftz-zhejiang', designated: '2020' },
  { id: 'g', place: 'chengdu', designated: '2015' },
];

function details(year: number) {
  const selection = { type: 'province', id: 'zhejiang' } as const;
  return selectGroupDetails(stateOf(ZONES, { ...inForce(year), selection }));
}

describe('selectGroupDetails', () => {
  it('counts what is in force at the end of the year, free trade zones once', () => {
    const kinds = (year: number) =>
      details(year).kinds.map(({ kind, count }) => `${count} ${kind}`);
    expect(kinds(2016)).toEqual(['2 comprehensive-pilot-zone']);
    expect(kinds(2020)).toEqual([
      '2 comprehensive-pilot-zone',
      '1 free-trade-zone',
      '2 bonded-zone',
    ]);
    expect(kinds(2021).at(-1)).toBe('1 bonded-zone');
  });

  it('lists the places with all their zones, most first', () => {
    const { places, year } = details(2016);
    expect(year).toBe(2016);
    const tally = places.map(({ place, zones }) => `${place.id} ${zones.length}`);
    expect(tally).toEqual(['hangzhou 3', 'ningbo 3']);
  });

  it('is empty without a selection', () => {
    expect(selectGroupDetails(stateOf(ZONES))).toMatchObject({ kinds: [], places: [] });
  });
});
