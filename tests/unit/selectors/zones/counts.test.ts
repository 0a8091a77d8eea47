// Counts by kind and year: free trade zone areas once, unknown dates apart, ended zones gone.
import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectKindCounts } from '@/selectors/zones/counts';
import type { AtlasState } from '@/store/atlasState';
import { INITIAL_STATE } from '@/store/atlasState';
import { inForce, newIn, stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';

const FRAME: readonly ZoneFixture[] = [
  { id: 'first', kind: 'import-promotion-zone', designated: '2011' },
  { id: 'last', kind: 'import-promotion-zone', designated: '2026' },
];

function counts(
  zones: readonly ZoneFixture[],
  kind: keyof ReturnType<typeof selectKindCounts>,
  wishes: Partial<AtlasState>,
) {
  const {
    zones: known,
    added,
    unknownDate,
  } = selectKindCounts(stateOf([...FRAME, ...zones], wishes))[kind];
  return [known, added, unknownDate];
}

describe('selectKindCounts', () => {
  it('counts what is in force at the end of the year, and what is new in it', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2015-03-07' },
      { id: 'b', designated: '2016-01-12', ended: '2025-04-25' },
      { id: 'c', designated: '2016' },
    ];
    const at = (year: number) => counts(zones, 'comprehensive-pilot-zone', inForce(year));
    expect([2014, 2015, 2016, 2017, 2024, 2025].map(at)).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [3, 2, 0],
      [3, 0, 0],
      [3, 0, 0],
      [2, 0, 0],
    ]);
  });

  it('counts the areas of one free trade zone as one, from the first on', () => {
    const area = { kind: 'free-trade-zone' } as const;
    const zones: readonly ZoneFixture[] = [
      { ...area, id: 'a', group: 'ftz-shanghai', designated: '2013-08-22' },
      { ...area, id: 'b', group: 'ftz-shanghai', designated: '2013-08-22' },
      { ...area, id: 'c', group: 'ftz-shanghai', designated: '2019-07-27', place: 'ningbo' },
      { ...area, id: 'd', group: 'ftz-sichuan', designated: '2017-03-15', place: 'chengdu' },
    ];
    const at = (year: number) => counts(zones, 'free-trade-zone', inForce(year));
    expect([2012, 2013, 2017, 2019].map(at)).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [2, 1, 0],
      [2, 0, 0],
    ]);
    expect(counts(zones, 'free-trade-zone', newIn(2017, 2019))).toEqual([1, 1, 0]);
  });

  it('keeps a free trade zone until its last area has ended', () => {
    const area = { kind: 'free-trade-zone', group: 'ftz-x', designated: '2015' } as const;
    const zones: readonly ZoneFixture[] = [
      { ...area, id: 'a', ended: '2018' },
      { ...area, id: 'b', ended: '2020' },
    ];
    const at = (year: number) => counts(zones, 'free-trade-zone', inForce(year))[0];
    expect([2017, 2018, 2019, 2020].map(at)).toEqual([1, 1, 1, 0]);
  });

  it('counts unknown dates apart, from the year at which they surely exist, and never as new', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', kind: 'bonded-logistics-center', ...unknownDate('2018-03') },
      { id: 'b', kind: 'bonded-logistics-center', ...unknownDate('2001') },
      { id: 'c', kind: 'bonded-logistics-center', ...unknownDate(null) },
      { id: 'd', kind: 'bonded-logistics-center', ...unknownDate('2018'), ended: '2020-03-03' },
    ];
    const at = (year: number) => counts(zones, 'bonded-logistics-center', inForce(year));
    expect([2011, 2017, 2018, 2020].map(at)).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 3],
      [0, 0, 2],
    ]);
    expect(counts(zones, 'bonded-logistics-center', newIn(2011, 2026))).toEqual([0, 0, 0]);
  });

  it('counts apart from what is new what may be: of unknown date, and not documented before', () => {
    const kind = 'bonded-logistics-center';
    const zones: readonly ZoneFixture[] = [
      { id: 'dated', kind, designated: '2018' },
      { id: 'early', kind, ...unknownDate('2014') },
      { id: 'within', kind, ...unknownDate('2018-03') },
      { id: 'later', kind, ...unknownDate('2022') },
      { id: 'vague', kind, ...unknownDate(null) },
      { id: 'gone', kind, ...unknownDate('2019'), ended: '2020-03-03' },
    ];
    const stateIn = (wishes: Partial<AtlasState>) => stateOf([...FRAME, ...zones], wishes);
    const mayBeNew = (wishes: Partial<AtlasState>) =>
      selectKindCounts(stateIn(wishes))[kind].mayBeNew;
    const compared = (since: number, year: number) =>
      mayBeNew({ period: { type: 'added', since, year } });
    expect([mayBeNew(newIn(2018, 2020)), mayBeNew(newIn(2020, 2020))]).toEqual([4, 2]);
    expect([mayBeNew(newIn(2023, 2024)), mayBeNew(inForce(2020))]).toEqual([1, 0]);
    // Of a comparison nothing is new that has ended by its end.
    expect([compared(2017, 2019), compared(2017, 2020)]).toEqual([4, 3]);
  });

  it('counts areas that older free trade zones gained in a range apart from new zones', () => {
    const kind = 'free-trade-zone';
    const zones: readonly ZoneFixture[] = [
      { id: 'a', kind, group: 'ftz-shanghai', designated: '2013-08-22' },
      { id: 'b', kind, group: 'ftz-shanghai', designated: '2019-07-27', place: 'ningbo' },
      { id: 'c', kind, group: 'ftz-sichuan', designated: '2019', place: 'chengdu' },
      { id: 'd', kind, group: 'ftz-sichuan', designated: '2019', place: 'chengdu' },
    ];
    const inYears = (wishes: Partial<AtlasState>) => {
      const counted = selectKindCounts(stateOf([...FRAME, ...zones], wishes))[kind];
      return [counted.zones, counted.newAreas];
    };
    expect(inYears(newIn(2019, 2019))).toEqual([1, 1]);
    expect(inYears(newIn(2013, 2019))).toEqual([2, 0]);
    expect(inYears({ period: { type: 'added', since: 2013, year: 2020 } })).toEqual([1, 1]);
    expect(inYears(newIn(2020, 2020))).toEqual([0, 0]);
    expect(inYears(inForce(2019))).toEqual([2, 0]);
  });

  it('counts what was designated in a range, ended since or not', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2015' },
      { id: 'b', designated: '2016', ended: '2017' },
      { id: 'c', designated: '2018' },
    ];
    const kind = 'comprehensive-pilot-zone';
    expect(counts(zones, kind, newIn(2015, 2016))).toEqual([2, 2, 0]);
    expect(counts(zones, kind, newIn(2016, 2016))).toEqual([1, 1, 0]);
    expect(counts(zones, kind, newIn(2019, 2026))).toEqual([0, 0, 0]);
  });

  it('counts kinds that are switched off too, and only confirmed zones when asked', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', kind: 'bonded-zone', designated: '2015' },
      { id: 'b', kind: 'bonded-zone', designated: '2015', confidence: 'memory' },
    ];
    expect(counts(zones, 'bonded-zone', { kinds: [] })).toEqual([2, 0, 0]);
    expect(counts(zones, 'bonded-zone', { confirmedOnly: true })).toEqual([1, 0, 0]);
  });

  it('has a zero for every kind before the data are there', () => {
    const none = selectKindCounts(INITIAL_STATE);
    for (const kind of ZONE_KINDS) {
      expect(none[kind]).toMatchObject({ zones: 0, added: 0, unknownDate: 0 });
    }
  });
});
