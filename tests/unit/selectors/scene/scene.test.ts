// What both maps draw: marks or single zones by zoom, halos, the island, names in the reader's language.
import { describe, expect, it } from 'vitest';
import type { Camera, Size } from '@/model/camera';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { SINGLE_ZONES_ZOOM, showsSingleZones } from '@/selectors/marks/markSize';
import { selectShownSigns } from '@/selectors/scene/marks';
import { isIsland, selectScene, shortChineseName, shortEnglishName } from '@/selectors/scene/scene';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { INITIAL_STATE } from '@/store/atlasState';
import {
  addedSince,
  atZoom,
  inForce,
  lookingAt,
  newIn,
  stateOf,
  type ZoneFixture,
} from '../../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', designated: '2015' },
  { id: 'b', designated: '2018', kind: 'bonded-zone', at: [120.5, 30.1] },
  { id: 'c', designated: '2018', place: 'haerbin' },
  { id: 'd', designated: '2025-04', place: 'hainan' },
];
const FAR: Camera = { longitude: 115, latitude: 36, zoom: 4 };
const NEAR: Camera = { longitude: 120.2, latitude: 30.3, zoom: SINGLE_ZONES_ZOOM };
const SIZE: Size = { width: 900, height: 700 };

describe('selectScene', () => {
  it('draws marks of places zoomed out', () => {
    const state = lookingAt(stateOf(ZONES, inForce(2018)), FAR, SIZE);
    const scene = selectScene(state);
    expect(showsSingleZones(state)).toBe(false);
    expect(scene).toMatchObject({ rows: { zones: [] }, island: null });
    const marks = scene.rows.places.flatMap(({ mark }) =>
      mark === null ? [] : [`${mark.place.id} ${mark.zoneCount}`],
    );
    expect(marks).toEqual(['hangzhou 2', 'haerbin 1']);
    expect(selectShownPeriod(state)).toEqual({ type: 'in-force', year: 2018 });
  });

  it('draws single zones from the zoom on at which places come apart', () => {
    const state = lookingAt(stateOf(ZONES, inForce(2018)), NEAR, SIZE);
    const scene = selectScene(state);
    expect(showsSingleZones(state)).toBe(true);
    expect(scene).toMatchObject({ rows: { places: [] } });
    expect(scene.rows.zones.map(({ zone }) => zone.id)).toEqual(['a', 'b', 'c']);
  });

  it('gives halos to places that are new in the year, and to none in a range', () => {
    const halos = (wishes: Parameters<typeof stateOf>[1]) =>
      selectShownSigns(atZoom(stateOf(ZONES, wishes), 4))
        .filter(({ mark }) => mark === null)
        .map(({ place }) => place.id);
    expect(halos(inForce(2018))).toEqual(['hangzhou', 'haerbin']);
    expect(halos(inForce(2016))).toEqual([]);
    expect(halos({ ...inForce(2018), kinds: ['bonded-zone'] })).toEqual(['hangzhou']);
    expect(halos(newIn(2015, 2018))).toEqual([]);
  });

  it.each([FAR, NEAR])('draws the island whole once it is a zone, at zoom $zoom', (camera) => {
    const island = (year: number) =>
      selectScene(lookingAt(stateOf(ZONES, inForce(year)), camera, SIZE)).island?.place.id;
    expect([2024, 2025].map(island)).toEqual([undefined, 'hainan']);
    expect(
      selectScene(lookingAt(stateOf(ZONES, { kinds: ['bonded-zone'] }), camera, SIZE)).island,
    ).toBeNull();
  });

  it('keeps places that are not asked for as small signs where single zones are drawn', () => {
    const asked = stateOf(ZONES, { ...inForce(2018), hasNot: ['bonded-zone'] });
    const near = selectScene(lookingAt(asked, NEAR, SIZE)).rows;
    expect(near.zones.map(({ zone }) => zone.id)).toEqual(['c']);
    expect(near.steppedBack.map(({ place }) => place.id)).toEqual(['hangzhou']);
    // Zoomed out they are among the marks, and once only.
    const far = selectScene(lookingAt(asked, FAR, SIZE)).rows;
    expect(far.steppedBack).toEqual([]);
    expect(far.places.filter(({ mark }) => mark?.isContext === true).length).toBe(1);
    // So in a comparison: what was there before.
    const compared = stateOf(ZONES, addedSince(2016, 2018));
    const added = selectScene(lookingAt(compared, NEAR, SIZE)).rows;
    expect(added.zones.map(({ zone }) => zone.id)).toEqual(['b', 'c']);
    expect(added.steppedBack).toEqual([]);
  });

  it('names places in the language of the page', () => {
    const names = (language: 'en' | 'zh') =>
      selectScene(lookingAt(stateOf(ZONES, { ...inForce(2018), language }), FAR, SIZE))
        .labels.map(({ text }) => text)
        .sort();
    expect(names('en')).toEqual(['Hangzhou', 'Harbin']);
    expect(names('zh')).toEqual(['哈尔滨', '杭州']);
  });

  it('is empty before the data are there', () => {
    const scene = selectScene(lookingAt(INITIAL_STATE, FAR, SIZE));
    expect(scene).toMatchObject({ rows: { places: [], zones: [] }, island: null, labels: [] });
  });

  it('hands out the same marks and labels while nothing changes', () => {
    const state = stateOf(ZONES);
    const before = selectScene(lookingAt(state, FAR, SIZE));
    const after = selectScene(
      lookingAt({ ...state, hovered: { type: 'place', id: 'hangzhou' } }, FAR, SIZE),
    );
    expect(after.rows.places).toBe(before.rows.places);
    expect(after.labels).toBe(before.labels);
  });
});

describe('isIsland', () => {
  it('is a kind of place, not a name', () => {
    const dataset = selectDataset(stateOf([...ZONES, { id: 'e', place: 'sanya' }]));
    expect(dataset?.places.filter(isIsland).map(({ id }) => id)).toEqual(['hainan']);
  });
});

describe('short names', () => {
  it.each([
    ['Hangzhou', 'Hangzhou'],
    ["Xi'an", "Xi'an"],
    ['Dehong Dai and Jingpo Autonomous Prefecture', 'Dehong'],
    ['Kashgar Prefecture', 'Kashgar'],
    ['Hainan Island', 'Hainan'],
    ["Xiong'an New Area", "Xiong'an"],
    ['Pingtan Comprehensive Experimental Zone', 'Pingtan'],
    ['Taizhou (Zhejiang)', 'Taizhou (Zhejiang)'],
  ])('%s: %s', (name, short) => {
    expect(shortEnglishName(name)).toBe(short);
  });

  it.each([
    ['杭州市', '杭州'],
    ['青岛市', '青岛'],
    ['喀什地区', '喀什'],
    ['平潭综合实验区', '平潭'],
    ['雄安新区', '雄安新区'],
  ])('%s: %s', (name, short) => {
    expect(shortChineseName(name)).toBe(short);
  });
});
