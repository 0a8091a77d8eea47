// The answer in one line is that of the first kind that is switched on.
import { describe, expect, it } from 'vitest';
import { selectSummary } from '@/selectors/zones/summary';
import { inForce, newIn, stateOf, type ZoneFixture } from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', designated: '2015' },
  { id: 'b', designated: '2016' },
  { id: 'c', designated: '2016', kind: 'bonded-zone' },
];

describe('selectSummary', () => {
  it('leads with the first kind', () => {
    expect(selectSummary(stateOf(ZONES))).toMatchObject({
      kind: 'comprehensive-pilot-zone',
      count: { zones: 2, added: 1, unknownDate: 0 },
      period: { type: 'in-force', year: 2016 },
      isNewestYear: true,
    });
  });

  it('follows kinds and period', () => {
    const bonded = stateOf(ZONES, { kinds: ['bonded-zone'], ...inForce(2015) });
    expect(selectSummary(bonded)).toMatchObject({
      kind: 'bonded-zone',
      count: { zones: 0 },
      isNewestYear: false,
    });
    const range = selectSummary(stateOf(ZONES, newIn(2015, 2016)));
    expect(range).toMatchObject({ count: { zones: 2, added: 2 }, isNewestYear: true });
    expect(selectSummary(stateOf(ZONES, newIn(2015, 2015))).isNewestYear).toBe(false);
  });

  it('says nothing when no kind is switched on', () => {
    expect(selectSummary(stateOf(ZONES, { kinds: [] }))).toMatchObject({
      kind: null,
      count: { zones: 0, added: 0, unknownDate: 0 },
    });
  });
});
