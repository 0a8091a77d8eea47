// A tooltip says what is shown: the kinds switched on, in force in the year or new in the range.
import { describe, expect, it } from 'vitest';
import { describeHover } from '@/selectors/scene/hoverCard';
import { INITIAL_STATE, type Selection } from '@/store/atlasState';
import { inForce, newIn, stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', kind: 'bonded-zone', designated: '2016' },
  { id: 'b', kind: 'bonded-zone', ...unknownDate('2018') },
  { id: 'c', designated: '2015', ended: '2025' },
  { id: 'd', kind: 'retail-import-city', designated: '2016' },
];
const PLACE: Selection = { type: 'place', id: 'hangzhou' };

function kinds(wishes: Parameters<typeof stateOf>[1], selection: Selection = PLACE) {
  const card = describeHover(stateOf(ZONES, wishes), selection);
  return card?.kinds.map(({ kind, count }) => `${count} ${kind}`);
}

describe('describeHover', () => {
  it('names a place and counts what it hosts in the year, in the fixed order of kinds', () => {
    const card = describeHover(stateOf(ZONES, inForce(2018)), PLACE);
    expect(card).toMatchObject({ place: { id: 'hangzhou' }, zoneName: null, selection: PLACE });
    expect(kinds(inForce(2018))).toEqual([
      '1 comprehensive-pilot-zone',
      '2 bonded-zone',
      '1 retail-import-city',
    ]);
    expect(kinds(inForce(2025))).toEqual(['2 bonded-zone', '1 retail-import-city']);
    expect(kinds(inForce(2014))).toEqual([]);
  });

  it('counts what is new in a range', () => {
    expect(kinds(newIn(2016, 2018))).toEqual(['1 bonded-zone', '1 retail-import-city']);
  });

  it('leaves out kinds that are switched off', () => {
    expect(kinds({ ...inForce(2018), kinds: ['bonded-zone'] })).toEqual(['2 bonded-zone']);
  });

  it('names a single zone', () => {
    const zone: Selection = { type: 'zone', id: 'a' };
    const card = describeHover(stateOf(ZONES, inForce(2018)), zone);
    expect(card).toMatchObject({ zoneName: { en: 'Zone a' }, place: { id: 'hangzhou' } });
    expect(kinds(inForce(2018), zone)).toEqual(['1 bonded-zone']);
  });

  it('knows nothing of what the data do not know', () => {
    expect(describeHover(stateOf(ZONES), { type: 'place', id: 'atlantis' })).toBeNull();
    expect(describeHover(stateOf(ZONES), { type: 'zone', id: 'nowhere' })).toBeNull();
    expect(describeHover(INITIAL_STATE, PLACE)).toBeNull();
  });
});
