// What is asked of places: recounted from the rows, for random conditions, provinces, years and filters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDITION_TERMS, type ConditionTerm, isKindTerm } from '@/model/view/condition';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectPlacePhases, selectShownPhases } from '@/selectors/marks/placePhases';
import { selectCityRows } from '@/selectors/places/cityRows';
import { selectMeetingPlaces } from '@/selectors/places/conditions';
import { selectExportRows } from '@/selectors/rows/exportTables';
import { isRowShown } from '@/selectors/time/shownIn';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectKindCounts } from '@/selectors/zones/counts';
import { retailImportEligibility } from '@/selectors/zones/eligibility';
import { selectShownZones } from '@/selectors/zones/shownZones';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import { addedSince, inForce, newIn } from '../../fixtures/fixtures';
import { REAL_DATASET, REAL_YEARS, realState } from '../../fixtures/realDataset';

const year = fc.constantFrom(...REAL_YEARS);
const anyState = fc
  .record({
    period: fc.oneof(
      year.map(inForce),
      fc.tuple(year, year).map(([a, b]) => newIn(Math.min(a, b), Math.max(a, b))),
      fc.tuple(year, year).map(([a, b]) => addedSince(Math.min(a, b), Math.max(a, b))),
    ),
    kinds: fc.subarray([...ZONE_KINDS], { minLength: 1 }),
    confirmedOnly: fc.boolean(),
    terms: fc.uniqueArray(
      fc.record({ term: fc.constantFrom(...CONDITION_TERMS), isHad: fc.boolean() }),
      { selector: ({ term }) => term, minLength: 1, maxLength: 4 },
    ),
    province: fc.option(fc.constantFrom(...REAL_DATASET.provinces.map(({ id }) => id))),
  })
  .map(({ period, terms, ...rest }) => {
    const of = (isHad: boolean): readonly ConditionTerm[] =>
      CONDITION_TERMS.filter((each) =>
        terms.some(({ term, isHad: had }) => term === each && had === isHad),
      );
    return realState({ ...period, ...rest, has: of(true), hasNot: of(false) });
  });

function lastYear(state: AtlasState): number {
  const period = selectShownPeriod(state);
  return period.type === 'new' ? period.to : period.year;
}

function isThere({ designated, designatedBy, ended }: Zone, at: number): boolean {
  const from = designated ?? designatedBy;
  if (from === null || Number(from.slice(0, 4)) > at) return false;
  return ended === null || Number(ended.slice(0, 4)) > at;
}

/** The places that meet the condition, straight from the rows. */
function naiveMeeting(state: AtlasState): readonly string[] {
  const at = lastYear(state);
  const ids = new Set(REAL_DATASET.zones.map(({ place }) => place.id));
  return [...ids].filter((id) => {
    const rows = REAL_DATASET.zones.filter((zone) => zone.place.id === id);
    if (state.province !== null && rows[0]?.place.province.id !== state.province) return false;
    const there = rows.filter(
      (zone) => isThere(zone, at) && (!state.confirmedOnly || zone.confidence === 'confirmed'),
    );
    const holds = (term: ConditionTerm): boolean =>
      isKindTerm(term)
        ? there.some(({ kind }) => kind === term)
        : retailImportEligibility(REAL_DATASET, id, `${at}-12-31`).eligible;
    return there.length > 0 && state.has.every(holds) && !state.hasNot.some(holds);
  });
}

function forAnyState(check: (state: AtlasState) => void): void {
  fc.assert(fc.property(anyState, check), { numRuns: 80 });
}

describe('a condition', () => {
  it('is met by the places that the rows say, under any filter', () => {
    forAnyState((state) => {
      const naive = naiveMeeting(state);
      expect([...(selectMeetingPlaces(state) ?? [])].sort()).toEqual([...naive].sort());
      expect(selectSummary(state).asked?.places).toBe(naive.length);
    });
  });

  it('is the same for the counts, the table and the export', () => {
    forAnyState((state) => {
      const meeting = new Set(naiveMeeting(state));
      const period = selectShownPeriod(state);
      const shown = selectShownZones(state);
      for (const { place } of shown) expect(meeting).toContain(place.id);
      expect(selectExportRows(state, 'zones', 'shown').map(({ id }) => id)).toEqual(
        shown.map(({ id }) => id),
      );
      if (period.type !== 'in-force') return;
      for (const kind of state.kinds) {
        const rows = REAL_DATASET.zones.filter(
          (zone) =>
            zone.kind === kind &&
            meeting.has(zone.place.id) &&
            isThere(zone, period.year) &&
            (!state.confirmedOnly || zone.confidence === 'confirmed'),
        );
        expect(shown.filter((zone) => zone.kind === kind).length).toBe(rows.length);
        const units = new Map<string, boolean>();
        for (const { id, group, designated } of rows) {
          const unit = group?.id ?? id;
          units.set(unit, (units.get(unit) ?? false) || designated !== null);
        }
        const dated = [...units.values()].filter((isDated) => isDated).length;
        expect([kind, selectKindCounts(state)[kind].zones]).toEqual([kind, dated]);
      }
    });
  });

  it('makes all other places of the map step back, in the marks and in the legend', () => {
    forAnyState((state) => {
      const meeting = new Set(naiveMeeting(state));
      const period = selectShownPeriod(state);
      const phases = selectPlacePhases(state).filter((phase) => isRowShown(phase, period));
      const marks = selectShownPhases(state);
      for (const { place } of marks) expect(meeting).toContain(place.id);
      for (const { place, isContext } of phases) {
        if (isContext !== true) continue;
        const isBack = period.type === 'added' || !meeting.has(place.id);
        expect(isBack).toBe(true);
      }
      expect(selectMarkSigns(state)).toMatchObject({
        places: marks.length,
        context: phases.length - marks.length,
      });
      if (period.type !== 'in-force') return;
      const visible = REAL_DATASET.zones.filter(
        (zone) =>
          state.kinds.includes(zone.kind) &&
          isThere(zone, period.year) &&
          (!state.confirmedOnly || zone.confidence === 'confirmed') &&
          (state.province === null || zone.place.province.id === state.province),
      );
      const places = [...new Set(visible.map(({ place }) => place.id))];
      expect(phases.map(({ place }) => place.id).sort()).toEqual(places.sort());
      expect(marks.map(({ place }) => place.id).sort()).toEqual(
        places.filter((id) => meeting.has(id)).sort(),
      );
    });
  });
});

describe('a question of an analyst', () => {
  it('is answered: a free trade zone and a bonded zone, but no pilot zone', () => {
    const state = realState({
      ...inForce(2026),
      has: ['free-trade-zone', 'bonded-zone'],
      hasNot: ['comprehensive-pilot-zone'],
    });
    expect([...(selectMeetingPlaces(state) ?? [])].sort()).toEqual([
      'horgos',
      'pingxiang-guangxi',
      'qinzhou',
      'yangling',
    ]);
  });
});

describe('the table of cities', () => {
  it('has the rows, cells and answers that the rows say, under any filter', () => {
    forAnyState((state) => {
      const at = lastYear(state);
      const rows = selectCityRows(state);
      expect(rows.map(({ id }) => id).sort()).toEqual([...naiveMeeting(state)].sort());
      for (const { id, cells, retailImport } of rows) {
        const there = REAL_DATASET.zones.filter(
          (zone) =>
            zone.place.id === id &&
            isThere(zone, at) &&
            (!state.confirmedOnly || zone.confidence === 'confirmed'),
        );
        for (const kind of ZONE_KINDS) {
          const own = there.filter((zone) => zone.kind === kind);
          const dates = own.flatMap(({ designated }) => designated ?? []).sort();
          expect(cells[kind]?.length ?? 0).toBe(own.length);
          expect(cells[kind]?.[0].designated?.slice(0, 4)).toBe(dates[0]?.slice(0, 4));
        }
        const { eligible } = retailImportEligibility(REAL_DATASET, id, `${at}-12-31`);
        expect(retailImport.eligible).toBe(eligible);
      }
    });
  });
});
