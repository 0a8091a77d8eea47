// A place's mark through the years: wedges, count and ring change in the right year and not before.
import { describe, expect, it } from 'vitest';
import {
  type PlacePhase,
  selectPlacePhases,
  selectShownPhases,
} from '@/selectors/marks/placePhases';
import type { AtlasState } from '@/store/atlasState';
import { inForce, newIn, stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';

const LISTING = { kind: 'retail-import-city' } as const;
/** Without the retail-import listing among the kinds there are no rings. */
const NO_RINGS = ['comprehensive-pilot-zone', 'free-trade-zone', 'bonded-zone'] as const;

function phaseIn(year: number, zones: readonly ZoneFixture[], wishes: Partial<AtlasState> = {}) {
  const shown = selectShownPhases(stateOf(zones, { ...wishes, ...inForce(year) }));
  expect(shown.length).toBeLessThanOrEqual(1);
  return shown[0];
}

function text(phase: PlacePhase | undefined): string {
  if (phase === undefined) return 'none';
  const wedges = phase.wedges.map(({ kind, isHollow }) => (isHollow ? `(${kind})` : kind));
  return `${phase.zoneCount} ${wedges.join(' ')}${phase.hasRing ? ' ring' : ''}`.trim();
}

describe('phases', () => {
  it('change in the year in which a zone comes or goes', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2015-03-07' },
      { id: 'b', designated: '2018', kind: 'bonded-zone', ended: '2022-05' },
      { id: 'c', designated: '2019-12', kind: 'bonded-zone' },
    ];
    const at = (year: number) => text(phaseIn(year, zones, { kinds: NO_RINGS }));
    expect([2014, 2015, 2017, 2018, 2019, 2021, 2022, 2050].map(at)).toEqual([
      'none',
      '1 comprehensive-pilot-zone',
      '1 comprehensive-pilot-zone',
      '2 comprehensive-pilot-zone bonded-zone',
      '3 comprehensive-pilot-zone bonded-zone',
      '3 comprehensive-pilot-zone bonded-zone',
      '2 comprehensive-pilot-zone bonded-zone',
      '2 comprehensive-pilot-zone bonded-zone',
    ]);
  });

  it('leave the map when the last zone has ended, and come back', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2016', ended: '2018' },
      { id: 'b', designated: '2020' },
    ];
    const at = (year: number) => text(phaseIn(year, zones, { kinds: NO_RINGS }));
    expect([2017, 2018, 2019, 2020].map(at)).toEqual([
      '1 comprehensive-pilot-zone',
      'none',
      'none',
      '1 comprehensive-pilot-zone',
    ]);
  });

  it('never overlap and are as few as the looks of the place', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2015' },
      { id: 'b', designated: '2016', ended: '2017' },
      { id: 'c', designated: '2017' },
      { id: 'd', ...unknownDate('2019'), kind: 'bonded-zone' },
    ];
    const phases = [...selectPlacePhases(stateOf(zones, { kinds: NO_RINGS }))];
    phases.sort((a, b) => a.from - b.from);
    const years = phases.map(({ from, to }) => [from, to]);
    // In 2017 one zone replaces another: the mark looks the same.
    expect(years).toEqual([
      [2015, 2015],
      [2016, 2018],
      [2019, 9999],
    ]);
  });

  it('have wedges in the fixed order of kinds, one a kind', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', kind: 'bonded-logistics-center' },
      { id: 'b', kind: 'bonded-zone' },
      { id: 'c', kind: 'bonded-zone' },
      { id: 'd', kind: 'comprehensive-pilot-zone' },
    ];
    expect(text(phaseIn(2016, zones))).toBe(
      '4 comprehensive-pilot-zone bonded-zone bonded-logistics-center',
    );
  });

  it('have a hollow wedge while all dates of a kind are unknown', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', kind: 'bonded-zone', ...unknownDate('2016') },
      { id: 'b', kind: 'bonded-zone', ...unknownDate('2017') },
      { id: 'c', kind: 'bonded-zone', designated: '2019' },
      { id: 'd', kind: 'bonded-zone', ...unknownDate(null) },
    ];
    const at = (year: number) => text(phaseIn(year, zones, { kinds: NO_RINGS }));
    expect([2015, 2016, 2018, 2019].map(at)).toEqual([
      'none',
      '1 (bonded-zone)',
      '2 (bonded-zone)',
      '3 bonded-zone',
    ]);
  });

  it('count only zones of kinds that are switched on, and confirmed ones when asked', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2015' },
      { id: 'b', designated: '2015', kind: 'bonded-zone', confidence: 'memory' },
    ];
    expect(text(phaseIn(2016, zones, { kinds: ['bonded-zone'] }))).toBe('1 bonded-zone');
    expect(text(phaseIn(2016, zones, { confirmedOnly: true }))).toBe('1 comprehensive-pilot-zone');
    expect(phaseIn(2016, zones, { kinds: [] })).toBeUndefined();
  });
});

describe('rings', () => {
  it('stand for a listing, from its year on', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2015' },
      { id: 'b', ...LISTING, designated: '2018-01-01' },
    ];
    expect([2017, 2018].map((year) => text(phaseIn(year, zones)))).toEqual([
      '1 comprehensive-pilot-zone',
      '1 comprehensive-pilot-zone ring',
    ]);
  });

  it('stand for any hosted zone from 2021 on', () => {
    const zones: readonly ZoneFixture[] = [{ id: 'a', kind: 'bonded-zone', designated: '2015' }];
    expect([2020, 2021].map((year) => text(phaseIn(year, zones)))).toEqual([
      '1 bonded-zone',
      '1 bonded-zone ring',
    ]);
  });

  it('stand for the listing of the island around a place', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', place: 'sanya', designated: '2015' },
      { id: 'b', place: 'hainan', ...LISTING, designated: '2020-01-17' },
    ];
    const ofSanya = (year: number) =>
      selectShownPhases(stateOf(zones, inForce(year))).find(({ place }) => place.id === 'sanya');
    expect([2019, 2020].map((year) => ofSanya(year)?.hasRing)).toEqual([false, true]);
  });

  it('alone are the mark of a place that is only listed', () => {
    expect(text(phaseIn(2018, [{ id: 'a', ...LISTING, designated: '2016' }]))).toBe('0  ring');
  });

  it('go away when the listing is switched off', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2015' },
      { id: 'b', ...LISTING, designated: '2016' },
    ];
    expect(phaseIn(2022, zones, { kinds: NO_RINGS })?.hasRing).toBe(false);
  });

  it('stay when a kind that makes the place eligible is switched off', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', kind: 'bonded-zone', designated: '2015' },
      { id: 'b', ...LISTING, designated: '2016' },
    ];
    expect(text(phaseIn(2022, zones, { kinds: ['retail-import-city'] }))).toBe('0  ring');
  });
});

describe('a range of years', () => {
  const zones: readonly ZoneFixture[] = [
    { id: 'a', designated: '2015' },
    { id: 'b', designated: '2018', kind: 'bonded-zone', ended: '2019' },
    { id: 'c', designated: '2020', place: 'ningbo', kind: 'bonded-zone' },
    { id: 'd', ...unknownDate('2018'), place: 'sanya' },
  ];
  const shown = (from: number, to: number) =>
    selectShownPhases(stateOf(zones, newIn(from, to))).map(
      (phase) => `${phase.place.id} ${text(phase)}`,
    );

  it('shows what is new in it, ended since or not; unknown dates never', () => {
    expect(shown(2016, 2019)).toEqual(['hangzhou 1 bonded-zone']);
    expect(shown(2015, 2018)).toEqual(['hangzhou 2 comprehensive-pilot-zone bonded-zone']);
    expect(shown(2016, 2017)).toEqual([]);
  });

  it('rings what is eligible at its end', () => {
    expect(shown(2020, 2020)).toEqual(['ningbo 1 bonded-zone']);
    expect(shown(2020, 2021)).toEqual(['ningbo 1 bonded-zone ring']);
  });
});

describe('drawing order', () => {
  it('puts larger marks behind smaller ones', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', place: 'ningbo' },
      { id: 'b', place: 'hangzhou' },
      { id: 'c', place: 'hangzhou' },
      { id: 'd', place: 'chengdu' },
    ];
    const order = selectShownPhases(stateOf(zones, inForce(2016))).map(({ place }) => place.id);
    expect(order).toEqual(['hangzhou', 'chengdu', 'ningbo']);
  });
});
