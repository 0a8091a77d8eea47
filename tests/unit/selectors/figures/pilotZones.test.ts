// The pilot zones beside the figures are those of the country at the end of the year, whatever the map is narrowed to.
import { expect, it } from 'vitest';
import { pilotZonesAt } from '@/selectors/figures/pilotZones';
import { REAL_DATASET } from '../../fixtures/realDataset';

it.each([
  [2018, { inForce: 35, added: 22 }],
  [2020, { inForce: 105, added: 46 }],
  [2021, { inForce: 105, added: 0 }],
  [2025, { inForce: 178, added: 16 }],
])('%i', (year, counts) => {
  expect(pilotZonesAt(REAL_DATASET, year)).toEqual(counts);
});

it('are not known before the overview is', () => {
  expect(pilotZonesAt(null, 2020)).toBeNull();
});
