// One truth: marks, glyphs, counts, histogram, legend and tooltip of the real data never disagree.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Zone } from '@/model/zone';
import { isHostedZoneKind, ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectShownPhases } from '@/selectors/marks/placePhases';
import { selectShownGlyphs } from '@/selectors/marks/zoneGlyphs';
import { describeHover } from '@/selectors/scene/hoverCard';
import { selectMarks, selectShownSigns } from '@/selectors/scene/marks';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectKindCounts } from '@/selectors/zones/counts';
import { retailImportEligibility } from '@/selectors/zones/eligibility';
import { selectHistogram } from '@/selectors/zones/histogram';
import { selectShownZones } from '@/selectors/zones/shownZones';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import { addedSince, atZoom, inForce, newIn } from '../../fixtures/fixtures';
import { REAL_DATASET, REAL_YEARS, realState } from '../../fixtures/realDataset';

const year = fc.constantFrom(...REAL_YEARS);
const kinds = fc.subarray([...ZONE_KINDS]);
const period = fc.oneof(
  year.map(inForce),
  fc.tuple(year, year).map(([a, b]) => newIn(Math.min(a, b), Math.max(a, b))),
  fc.tuple(year, year).map(([a, b]) => addedSince(Math.min(a, b), Math.max(a, b))),
);
const anyState = fc
  .record({ period, kinds, confirmedOnly: fc.boolean() })
  .map(({ period, kinds, confirmedOnly }) => realState({ ...period, kinds, confirmedOnly }));

const yearStart = (zone: Zone) => Number((zone.designated ?? zone.designatedBy)?.slice(0, 4));
const yearEnd = (zone: Zone) => (zone.ended === null ? 9999 : Number(zone.ended.slice(0, 4)));

/** The zones shown, straight from the rows: no selector has a hand in it. */
function naiveZones(state: AtlasState): readonly Zone[] {
  const shown = selectShownPeriod(state);
  return REAL_DATASET.zones.filter((zone) => {
    if (!state.kinds.includes(zone.kind)) return false;
    if (state.confirmedOnly && zone.confidence !== 'confirmed') return false;
    if (shown.type === 'in-force')
      return yearStart(zone) <= shown.year && yearEnd(zone) > shown.year;
    if (zone.designated === null) return false;
    if (shown.type === 'new') return yearStart(zone) >= shown.from && yearStart(zone) <= shown.to;
    const isIn = yearStart(zone) <= shown.year && yearEnd(zone) > shown.year;
    return isIn && yearStart(zone) > shown.since;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Every state twice as likely to be cheap: phases are derived anew for each set of kinds. */
function forAnyState(check: (state: AtlasState) => void): void {
  fc.assert(fc.property(anyState, check), { numRuns: 60 });
}

describe('the marks', () => {
  it('of every year stand for the hosted zones in force, all kinds switched on', () => {
    for (const each of REAL_YEARS) {
      const state = realState(inForce(each));
      const hosted = naiveZones(state).filter(({ kind }) => isHostedZoneKind(kind));
      expect(sum(selectShownPhases(state).map(({ zoneCount }) => zoneCount))).toBe(hosted.length);
    }
  });

  it('stand for the hosted zones shown, under any filter', () => {
    forAnyState((state) => {
      const zones = naiveZones(state);
      const hosted = zones.filter(({ kind }) => isHostedZoneKind(kind));
      const phases = selectShownPhases(state);
      expect(sum(phases.map(({ zoneCount }) => zoneCount))).toBe(hosted.length);
      expect(phases.map(({ place }) => place.id).sort()).toEqual(
        [...new Set(zones.map(({ place }) => place.id))].sort(),
      );
      for (const { place, wedges } of phases) {
        const here = hosted.filter((zone) => zone.place === place);
        const inside = ZONE_KINDS.filter((kind) => here.some((zone) => zone.kind === kind));
        expect(wedges.map(({ kind }) => kind)).toEqual(inside);
        for (const { kind, isHollow } of wedges) {
          const dated = here.some((zone) => zone.kind === kind && zone.designated !== null);
          expect(isHollow).toBe(!dated);
        }
      }
    });
  });

  it('have a ring where retail import is allowed, in every year', () => {
    forAnyState((state) => {
      const shown = selectShownPeriod(state);
      const end = `${shown.type === 'new' ? shown.to : shown.year}-12-31`;
      const showsRings = state.kinds.includes('retail-import-city');
      for (const { place, hasRing } of selectShownPhases(state)) {
        const { eligible } = retailImportEligibility(REAL_DATASET, place.id, end);
        expect(hasRing).toBe(showsRings && eligible);
      }
    });
  });
});

describe('the single zones', () => {
  it('are the zones shown, under any filter', () => {
    forAnyState((state) => {
      const ids = selectShownGlyphs(state).map(({ zone }) => zone.id);
      expect(ids.sort()).toEqual(
        naiveZones(state)
          .map(({ id }) => id)
          .sort(),
      );
    });
  });
});

describe('the counts', () => {
  it('equal a recount from the rows, for every kind and year', () => {
    fc.assert(
      fc.property(period, fc.boolean(), (wish, confirmedOnly) => {
        const state = realState({ ...wish, confirmedOnly });
        const counts = selectKindCounts(state);
        const zones = naiveZones(state);
        for (const kind of ZONE_KINDS) {
          const units = new Map<string, boolean>();
          for (const zone of zones) {
            if (zone.kind !== kind) continue;
            const unit = zone.group?.id ?? zone.id;
            units.set(unit, (units.get(unit) ?? false) || zone.designated !== null);
          }
          const dated = [...units.values()].filter((isDated) => isDated).length;
          if (wish.period.type === 'in-force') {
            expect([kind, counts[kind].zones]).toEqual([kind, dated]);
            expect([kind, counts[kind].unknownDate]).toEqual([kind, units.size - dated]);
          } else if (kind !== 'free-trade-zone') {
            // A free trade zone is new once, its later areas make marks but no new zone.
            expect([kind, counts[kind].zones]).toEqual([kind, dated]);
          }
        }
      }),
    );
  });

  it('lead the summary', () => {
    forAnyState((state) => {
      const { kind, count } = selectSummary(state);
      expect(kind).toBe(state.kinds[0] ?? null);
      if (kind !== null) expect(count).toEqual(selectKindCounts(state)[kind]);
    });
  });

  it('of what is new add up to what the histogram shows', () => {
    fc.assert(
      fc.property(kinds, fc.boolean(), (shown, confirmedOnly) => {
        const state = realState({ kinds: shown, confirmedOnly });
        const { years, top } = selectHistogram(state);
        expect(years.map((column) => column.year)).toEqual(REAL_YEARS);
        for (const column of years) {
          const counts = selectKindCounts({ ...state, ...inForce(column.year) });
          const added = (kind: ZoneKind) => counts[kind].added;
          expect(column.total).toBe(sum(shown.map(added)));
          expect(column.total).toBe(sum(column.segments.map(({ count }) => count)));
          for (const { kind, count } of column.segments) expect(count).toBe(added(kind));
          expect(column.total).toBeLessThanOrEqual(top);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the legend', () => {
  it('counts the signs that the map draws', () => {
    forAnyState((state) => {
      const marks = selectMarks(atZoom(state, 4));
      const signs = selectShownSigns(atZoom(state, 4));
      const { places, rings, halos, hollow, context } = selectMarkSigns(state);
      expect({ places, rings, halos, hollow, context }).toEqual({
        places: marks.filter(({ phase }) => phase.isContext !== true).length,
        context: marks.filter(({ phase }) => phase.isContext === true).length,
        rings: marks.filter(({ phase }) => phase.hasRing).length,
        halos: signs.filter(({ mark }) => mark === null).length,
        hollow: marks.filter(({ phase }) => phase.wedges.some(({ isHollow }) => isHollow)).length,
      });
    });
  });
});

describe('the tooltip', () => {
  it('of a mark counts the zones that the mark stands for', () => {
    fc.assert(
      fc.property(period, kinds, (wish, shown) => {
        const state = realState({ ...wish, kinds: shown });
        for (const { place, zoneCount } of selectShownPhases(state)) {
          const card = describeHover(state, { type: 'place', id: place.id });
          const hosted = card?.kinds.filter(({ kind }) => isHostedZoneKind(kind)) ?? [];
          const zones = selectShownZones(state).filter(
            (zone) => zone.place.id === place.id && isHostedZoneKind(zone.kind),
          );
          // A mark grows with every area; in words the areas of one pilot free trade zone are one zone.
          const units = new Set(zones.map(({ id, group }) => group?.id ?? id));
          expect(zones.length).toBe(zoneCount);
          expect(sum(hosted.map(({ count }) => count))).toBe(units.size);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the official figures', () => {
  it.each([
    [2015, 1, 1],
    [2018, 35, 22],
    [2019, 59, 24],
    [2020, 105, 46],
    [2022, 165, 60],
    [2025, 178, 16],
  ])('%i: %i comprehensive pilot zones, %i of them new', (each, zones, added) => {
    const { count } = selectSummary(realState(inForce(each)));
    expect([count.zones, count.added]).toEqual([zones, added]);
  });

  it('of the free trade zones count zones, not areas', () => {
    const at = (each: number) =>
      selectKindCounts(realState(inForce(each)))['free-trade-zone'].zones;
    expect([2013, 2015, 2017, 2018, 2019, 2020, 2023].map(at)).toEqual([1, 4, 11, 12, 18, 21, 22]);
  });
});
