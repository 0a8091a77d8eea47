// A place without a zone of a kind may have had one of which no date is known: the answer says of how many.
import { describe, expect, it } from 'vitest';
import { selectCityRows } from '@/selectors/places/cityRows';
import { selectMeetingPlaces } from '@/selectors/places/conditions';
import { selectUnsureAbsences } from '@/selectors/places/unsureAbsence';
import { inForce } from '../../fixtures/fixtures';
import { REAL_DATASET, realState } from '../../fixtures/realDataset';

const KIND = 'bonded-logistics-center';
const ASKED = { has: ['free-trade-zone'], hasNot: [KIND] } as const;

/** Straight from the rows: a center without a date whose year by which it existed is a later one. */
function naive(year: number, places: ReadonlySet<string>): number {
  const unsure = REAL_DATASET.zones.filter(
    ({ kind, place, designated, designatedBy, ended }) =>
      kind === KIND &&
      places.has(place.id) &&
      designated === null &&
      (designatedBy === null || Number(designatedBy.slice(0, 4)) > year) &&
      (ended === null || Number(ended.slice(0, 4)) > year),
  );
  return new Set(unsure.map(({ place }) => place.id)).size;
}

describe('places without a zone of a kind', () => {
  it('may have had one: those of which it is not known are counted', () => {
    const state = realState({ ...inForce(2018), ...ASKED });
    const count = selectUnsureAbsences(state);
    expect(count).toBe(naive(2018, selectMeetingPlaces(state) ?? new Set()));
    expect(count).toBeGreaterThan(3);
    expect(selectUnsureAbsences(realState({ ...inForce(2026), ...ASKED }))).toBe(0);
    expect(selectUnsureAbsences(realState(inForce(2018)))).toBe(0);
  });

  it('have a cell that says so', () => {
    const rows = selectCityRows(realState({ ...inForce(2018), ...ASKED }));
    expect(rows.find(({ id }) => id === 'tianjin')?.unsure).toContain(KIND);
    expect(
      rows.every(({ cells, unsure }) => unsure.every((kind) => cells[kind] === undefined)),
    ).toBe(true);
  });
});
