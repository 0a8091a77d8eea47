// Names of the ground come after the first picture: they stand beside the names of places, and displace none.
import { expect, it } from 'vitest';
import { LANGUAGES } from '@/model/language';
import { selectScene } from '@/selectors/scene/scene';
import type { AtlasState } from '@/store/atlasState';
import { inForce, newIn } from '../../fixtures/fixtures';
import { REAL_YEARS, realState } from '../../fixtures/realDataset';
import { groundState } from '../../fixtures/realGround';

/** Of the map on a desktop and on a phone, CSS pixels; from zoom 4 on signs of gateways stand among the marks. */
const SIZES = [
  { width: 1104, height: 747 },
  { width: 390, height: 400 },
] as const;

const placesIn = (state: AtlasState) =>
  selectScene(state).labels.flatMap(({ tone, text }) => (tone === undefined ? [text] : []));

it('names the same places with and without seas and cities abroad', () => {
  let groundNames = 0;
  for (const mapSize of SIZES) {
    for (const language of LANGUAGES) {
      for (const period of [...REAL_YEARS.map(inForce), newIn(2016, 2018)]) {
        const wishes = { ...period, language, warehouses: false };
        const later: AtlasState = { ...groundState(wishes), mapSize };
        groundNames += selectScene(later).labels.filter(({ tone }) => tone !== undefined).length;
        expect(placesIn(later)).toEqual(placesIn({ ...realState(wishes), mapSize }));
      }
    }
  }
  expect(groundNames).toBeGreaterThan(50);
});
