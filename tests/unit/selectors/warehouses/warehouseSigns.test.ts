// Legends of warehouses: their numbers are those of the map and the list.
import { describe, expect, it } from 'vitest';
import { selectShownCountries } from '@/selectors/warehouses/countries/countryFigures';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { selectWarehouseSigns } from '@/selectors/warehouses/warehouseSigns';
import { ALL_FACILITIES } from '@/store/atlasState';
import { inForce } from '../../fixtures/fixtures';
import { worldState } from '../../fixtures/realWarehouses';

describe('the signs of warehouses', () => {
  it('count every shown site and country once', () => {
    for (const year of [2019, 2022, 2026]) {
      const state = worldState(inForce(year));
      const { countries, sites } = selectWarehouseSigns(state);
      const sum = (counts: readonly { readonly count: number }[]) =>
        counts.reduce((total, { count }) => total + count, 0);
      expect(sum(sites)).toBe(selectShownFacilities(state).length);
      expect(sum(countries)).toBe(selectShownCountries(state).length);
    }
  });

  it('are one exact count, four bounds and five countries without a figure in 2022', () => {
    expect(selectWarehouseSigns(worldState(inForce(2022))).countries).toEqual([
      { look: 'exact', count: 1 },
      { look: 'bound', count: 4 },
      { look: 'none', count: 5 },
    ]);
    expect(selectWarehouseSigns(worldState(inForce(2023))).countries).toEqual([]);
  });

  it('follow the filter of a country, as the map does', () => {
    const state = worldState({
      ...inForce(2022),
      facilityFilter: { ...ALL_FACILITIES, country: 'IT' },
    });
    expect(selectWarehouseSigns(state).countries).toEqual([{ look: 'none', count: 1 }]);
  });
});
