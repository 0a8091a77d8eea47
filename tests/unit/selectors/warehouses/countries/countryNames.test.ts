// Abroad the map names countries at every zoom: in their middle, or behind a place where that is out of sight.
import { expect, it } from 'vitest';
import { COUNTRY_POINTS } from '@/model/warehouses/countryPoints';
import { selectScene } from '@/selectors/scene/scene';
import { lookingAt } from '../../../fixtures/fixtures';
import { REAL_WAREHOUSES, worldState } from '../../../fixtures/realWarehouses';

const SIZE = { width: 1104, height: 748 };
const NAMES = COUNTRY_POINTS.map(({ name }) => name);

function sceneAt(zoom: number, longitude: number, latitude: number, wishes = {}) {
  return selectScene(lookingAt(worldState(wishes), { zoom, longitude, latitude }, SIZE));
}

function labelsAt(...where: Parameters<typeof sceneAt>) {
  return sceneAt(...where).labels;
}

it.each([1.4, 2.5, 4, 5.5, 7, 8.5, 10])(
  'at zoom %d a country is named around each site',
  (zoom) => {
    for (const { position, country, id } of REAL_WAREHOUSES.data.facilities) {
      if (position === null) continue;
      const { rows, labels } = sceneAt(zoom, position[0], position[1]);
      // Lahore and Ussuriysk lie in the frame of China, seen from afar.
      if (rows.warehouses.length === 0) continue;
      // Its sign covers that of Heihe, on the other bank of the Amur: no name has room by it.
      if (id === 'ru-heihe-blagoveshchensk' && zoom < 8) continue;
      const texts = labels.map(({ text }) => text);
      const named = NAMES.filter(({ en }) => texts.some((text) => text.includes(en)));
      expect(named.length, `${id} in ${country}`).toBeGreaterThan(0);
    }
  },
);

it('names every country of the tables', () => {
  const { facilities, countries, tradeCities } = REAL_WAREHOUSES.data;
  const codes = new Set(COUNTRY_POINTS.map(({ code }) => code));
  for (const { country } of [...facilities, ...countries, ...tradeCities]) {
    expect(codes.has(country), country).toBe(true);
  }
});

it('sets the name of a country in its middle, in the letters of an area, once', () => {
  const germany = labelsAt(4.2, 10, 49).filter(({ text }) => text.includes('Germany'));
  expect(germany).toMatchObject([{ isArea: true, leader: null, place: { id: 'de' } }]);
});

it('says the country behind a place from nearby, in Chinese too', () => {
  expect(labelsAt(8, -117.6, 33.9).map(({ text }) => text)).toContain(
    'Cherry Valley, United States',
  );
  const chinese = labelsAt(8, -117.6, 33.9, { language: 'zh' }).map(({ text }) => text);
  expect(chinese).toContain('樱桃谷（美国）');
});

it('names no country while the map shows China', () => {
  const texts = labelsAt(3.4, 104, 36).map(({ text }) => text);
  expect(texts.filter((text) => NAMES.some(({ en }) => en === text))).toEqual([]);
});
