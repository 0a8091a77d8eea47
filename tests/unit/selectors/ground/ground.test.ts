// Gateways and names beside zones and sites: from which zoom on, in which language, once each, and never over a mark.
import { describe, expect, it } from 'vitest';
import { type Camera, worldToScreen } from '@/model/camera';
import { GATEWAY_KINDS } from '@/model/ground/gateway';
import { SEA_NAMES } from '@/model/ground/seas';
import { LANGUAGES } from '@/model/language';
import { selectScene } from '@/selectors/scene/scene';
import { selectSearchResults } from '@/selectors/search/search';
import { groundState, REAL_GROUND, REAL_TOWNS } from '../../fixtures/realGround';

const SIZE = { width: 1440, height: 900 };
const looking = (longitude: number, latitude: number, zoom: number): Camera => ({
  longitude,
  latitude,
  zoom,
});
const DELTA = [121, 31.2] as const;
const RHINE = [7, 51] as const;

const textsAt = (camera: Camera, language: 'en' | 'zh' = 'en') =>
  selectScene(groundState({ camera, language })).labels.map(({ text }) => text);
const signsAt = (camera: Camera) => selectScene(groundState({ camera })).rows.gateways;

describe('gateways', () => {
  it('stand abroad from zoom 4 on, in China from 6', () => {
    expect(signsAt(looking(...RHINE, 3.9))).toEqual([]);
    expect(signsAt(looking(...RHINE, 4.1)).length).toBeGreaterThan(10);
    expect(signsAt(looking(...DELTA, 5.9)).filter(({ name }) => /Yangshan/.test(name.en))).toEqual(
      [],
    );
    expect(signsAt(looking(...DELTA, 6)).some(({ name }) => /Yangshan/.test(name.en))).toBe(true);
  });

  it.each(LANGUAGES)('are named where there is room, %s', (language) => {
    const names = textsAt(looking(122, 30.6, 8), language);
    expect(names).toContain(language === 'en' ? 'Yangshan Port' : '洋山港');
  });

  it.each([6, 7, 8, 9])('stand under no mark at zoom %i', (zoom) => {
    for (const [longitude, latitude] of [DELTA, [113.6, 22.8] as const]) {
      const camera = looking(longitude, latitude, zoom);
      const state = groundState({ camera });
      const { rows } = selectScene(state);
      const marks = [
        ...rows.places.map(({ world, radius }) => ({ world, offset: [0, 0] as const, radius })),
        ...rows.zones.map(({ world, offset }) => ({ world, offset, radius: 8.5 })),
      ].map(({ world, offset, radius }) => {
        const [x, y] = worldToScreen(world, camera, SIZE);
        return { x: x + offset[0], y: y + offset[1], radius };
      });
      const hidden = rows.gateways.filter(({ world }) => {
        const [x, y] = worldToScreen(world, camera, SIZE);
        const isSeen = x > 0 && y > 0 && x < SIZE.width && y < SIZE.height;
        return isSeen && marks.some((mark) => Math.hypot(mark.x - x, mark.y - y) < mark.radius);
      });
      expect(rows.gateways.length).toBeGreaterThan(3);
      expect(hidden.map(({ name }) => name.en)).toEqual([]);
    }
  });

  it('are found by their names in both languages, by pinyin and by what they are', () => {
    const found = (query: string) =>
      selectSearchResults(groundState({ query })).shown.map(({ name }) => name.en);
    expect(found('yangshan port')).toContain('Yangshan Port');
    expect(found('盐田港')).toContain('Yantian Port, Shenzhen');
    expect(found('霍尔果斯口岸')).toContain('Horgos Port');
    expect(found('liege airport')).toContain('Liège Airport');
  });

  it('are of every kind', () => {
    const kinds = new Set(REAL_GROUND.gateways.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...GATEWAY_KINDS].sort());
  });
});

describe('names of the world', () => {
  it.each([
    ['en', 'Mediterranean Sea', 'Cairo'],
    ['zh', '地中海', '开罗'],
  ] as const)('has seas and great cities, %s', (language, sea, city) => {
    const names = textsAt(looking(20, 34, 4), language);
    expect(names).toContain(sea);
    expect(names).toContain(city);
  });

  it('names no sea whose name its neighbours dispute', () => {
    const names = SEA_NAMES.map(({ name }) => name.en).join();
    expect(names).not.toMatch(/Japan|East Sea|Persian|Arabian Gulf|Mexico|America/);
  });

  it('names a city once, whether as a site or as itself', () => {
    for (const zoom of [4, 5, 6, 8]) {
      const names = textsAt(looking(...RHINE, zoom));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('names countries abroad where warehouses are switched off, too', () => {
    const state = groundState({ camera: looking(10, 50, 4.5), warehouses: false });
    expect(selectScene(state).labels.map(({ text }) => text)).toContain('Germany');
  });
});

describe('names of towns', () => {
  it('appear from zoom 8 on', () => {
    const towns = (zoom: number) =>
      selectScene(groundState({ camera: looking(115.5, 33, zoom) })).labels.filter(({ place }) =>
        place.id.startsWith('town'),
      ).length;
    expect(towns(8)).toBeGreaterThan(towns(7.9));
    expect(towns(8)).toBeGreaterThan(8);
  });

  it('are not those of places that are named already', () => {
    const names = textsAt(looking(120.9, 31.3, 9));
    expect(names.filter((name) => name === 'Kunshan')).toHaveLength(1);
  });

  it('are written in both languages', () => {
    expect(REAL_TOWNS.length).toBeGreaterThan(1500);
    expect(REAL_TOWNS.filter(({ name }) => !/^\p{Lu}/u.test(name.en))).toEqual([]);
    expect(REAL_TOWNS.filter(({ name }) => !/^[\u4e00-\u9fff]+$/.test(name.zh))).toEqual([]);
  });

  it('push no name of a zone’s place away', () => {
    const camera = looking(120.6, 31.4, 8);
    const state = groundState({ camera });
    const bare = {
      ...state,
      resources: { ...state.resources, towns: { status: 'idle' } as const },
    };
    const placesOf = (each: typeof state) =>
      selectScene(each)
        .labels.filter(({ tone }) => tone === undefined)
        .map(({ place, anchor }) => `${place.id} ${anchor}`);
    expect(placesOf(state)).toEqual(placesOf(bare));
  });
});
