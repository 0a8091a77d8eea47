// The sites from which a reader chooses: what is then shown is what was counted beside the choice.
import { expect, it } from 'vitest';
import {
  selectChoosableFacilities,
  selectShownFacilities,
} from '@/selectors/warehouses/facilities';
import { ALL_FACILITIES } from '@/store/atlasState';
import { inForce } from '../../fixtures/fixtures';
import { worldState } from '../../fixtures/realWarehouses';

it.each([2015, 2020, 2026])('in %d a country has as many as its filter then shows', (year) => {
  for (const confirmedOnly of [false, true]) {
    const state = worldState({ ...inForce(year), confirmedOnly });
    const choosable = selectChoosableFacilities(state);
    expect(choosable).toEqual(selectShownFacilities(state));
    for (const country of new Set(choosable.map((site) => site.country))) {
      const chosen = worldState({
        ...inForce(year),
        confirmedOnly,
        facilityFilter: { ...ALL_FACILITIES, country },
      });
      const counted = choosable.filter((site) => site.country === country);
      expect(selectShownFacilities(chosen)).toHaveLength(counted.length);
      expect(selectChoosableFacilities(chosen)).toEqual(choosable);
    }
  }
});
