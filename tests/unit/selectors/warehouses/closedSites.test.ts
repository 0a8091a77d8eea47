// A site that closed in a known year is what it was until then.
import { describe, expect, it } from 'vitest';
import type { StatusGroup } from '@/model/warehouses/siteKinds';
import { selectScene } from '@/selectors/scene/scene';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { ALL_FACILITIES, type AtlasState } from '@/store/atlasState';
import { inForce, lookingAt, newIn } from '../../fixtures/fixtures';
import { worldState } from '../../fixtures/realWarehouses';

const SIZE = { width: 1104, height: 748 };

describe('a site that closed in 2025', () => {
  const STRADELLA = 'it-shein-stradella';
  const byGroup = (group: StatusGroup | null, wish: Partial<AtlasState>) =>
    worldState({ ...wish, facilityFilter: { ...ALL_FACILITIES, country: 'IT', group } });
  const listed = (state: AtlasState) =>
    selectShownFacilities(state).some(({ id }) => id === STRADELLA);
  const lookIn = (wish: Partial<AtlasState>) =>
    selectScene(lookingAt(byGroup(null, wish), { zoom: 9, longitude: 9.3, latitude: 45.07 }, SIZE))
      .rows.warehouses.filter(({ members }) => members.includes(STRADELLA))
      .map(({ sign }) => (sign.type === 'site' ? sign.group : sign.type));

  it('is drawn as active until then, and closed from then on', () => {
    expect(lookIn(inForce(2021))).toEqual([]);
    expect(lookIn(inForce(2022))).toEqual(['active']);
    expect(lookIn(inForce(2024))).toEqual(['active']);
    expect(lookIn(inForce(2025))).toEqual(['closed']);
    expect(lookIn({})).toEqual(['closed']);
  });

  it('is judged at the end of a range', () => {
    expect(lookIn(newIn(2021, 2023))).toEqual(['active']);
    expect(lookIn(newIn(2021, 2026))).toEqual(['closed']);
  });

  it('passes the filter by what it was in the shown year, on the map and in the list', () => {
    for (const [group, year, isThere] of [
      ['active', 2024, true],
      ['closed', 2024, false],
      ['active', 2025, false],
      ['closed', 2025, true],
    ] as const) {
      const state = byGroup(group, inForce(year));
      expect(listed(state), `${group} ${year}`).toBe(isThere);
      const marks = selectScene(
        lookingAt(state, { zoom: 6, longitude: 9.3, latitude: 45.07 }, SIZE),
      );
      const members = marks.rows.warehouses
        .filter(({ sign }) => sign.type !== 'country')
        .flatMap((mark) => mark.members);
      expect(members.toSorted()).toEqual(
        selectShownFacilities(state)
          .filter(({ position }) => position !== null)
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });
});
