// Small made-up datasets, built the way the page builds its own: published features → zones → dataset.
import { type Dataset, indexDataset } from '@/dataset/dataset';
import { decodeZones } from '@/dataset/decodeZones';
import type { Position } from '@/model/place';
import type { PublishedZoneProperties } from '@/model/publishedZone';
import type { Zone } from '@/model/zone';
import { receiveZones } from '@/store/actions';
import type { AtlasState } from '@/store/atlasState';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';

/** What a test says of a zone; the rest is filled in. `at`: the zone's own point. */
export interface ZoneFixture extends Partial<PublishedZoneProperties> {
  readonly id: string;
  readonly at?: Position;
}

type PlaceColumns = Pick<
  PublishedZoneProperties,
  'place_en' | 'place_zh' | 'place_kind' | 'place_part_of' | 'place_lon' | 'place_lat' | 'province'
>;

function city(en: string, zh: string, province: string, [lon, lat]: Position): PlaceColumns {
  return {
    place_en: en,
    place_zh: zh,
    place_kind: 'prefecture-level-city',
    place_part_of: null,
    place_lon: lon,
    place_lat: lat,
    province,
  };
}

const PLACES: Readonly<Record<string, PlaceColumns>> = {
  hangzhou: city('Hangzhou', '杭州市', 'zhejiang', [120.16, 30.29]),
  ningbo: city('Ningbo', '宁波市', 'zhejiang', [121.55, 29.88]),
  shanghai: {
    ...city('Shanghai', '上海市', 'shanghai', [121.46, 31.22]),
    place_kind: 'municipality',
  },
  chengdu: city('Chengdu', '成都市', 'sichuan', [104.07, 30.67]),
  haerbin: city('Harbin', '哈尔滨市', 'heilongjiang', [126.65, 45.75]),
  sanya: { ...city('Sanya', '三亚市', 'hainan', [109.51, 18.25]), place_part_of: 'hainan' },
  hainan: { ...city('Hainan Island', '海南岛', 'hainan', [110.35, 20.03]), place_kind: 'island' },
};

/** A published feature: a comprehensive pilot zone in Hangzhou of 2015 unless the fixture says else. */
export function feature({ at, ...columns }: ZoneFixture) {
  const place = columns.place ?? 'hangzhou';
  const known = PLACES[place] ?? city(place, `${place}市`, 'zhejiang', [120, 30]);
  const properties: PublishedZoneProperties = {
    kind: 'comprehensive-pilot-zone',
    name_en: `Zone ${columns.id}`,
    name_zh: `${columns.id}区`,
    group: null,
    group_en: columns.group === undefined ? null : `Group ${columns.group}`,
    group_zh: columns.group === undefined ? null : `${columns.group}组`,
    place,
    ...known,
    province_en: known.province,
    province_zh: `${known.province}省`,
    designated: '2015-03-07',
    designated_precision: null,
    designated_by: null,
    date_confidence: null,
    ended: null,
    superseded_by: null,
    batch: null,
    document: null,
    sources: ['own-knowledge'],
    confidence: 'confirmed',
    position_precision: 'city',
    note: null,
    ...columns,
  };
  const coordinates = at ?? [properties.place_lon, properties.place_lat];
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}

export function collection(features: readonly unknown[]) {
  return { type: 'FeatureCollection', features };
}

export function zonesOf(...fixtures: readonly ZoneFixture[]): readonly Zone[] {
  const { zones, problems } = decodeZones(collection(fixtures.map(feature)));
  if (problems.length > 0) throw new Error(`broken fixture: ${JSON.stringify(problems)}`);
  return zones;
}

export function zoneOf(fixture: Omit<ZoneFixture, 'id'> = {}): Zone {
  const [zone] = zonesOf({ ...fixture, id: 'zone' });
  if (zone === undefined) throw new Error('no zone');
  return zone;
}

export function datasetOf(...fixtures: readonly ZoneFixture[]): Dataset {
  return indexDataset(zonesOf(...fixtures));
}

/** A store that has received the zones. */
export function storeOf(
  fixtures: readonly ZoneFixture[],
  wishes: Partial<AtlasState> = {},
): AtlasStore {
  const store = createAtlasStore();
  receiveZones(store, { zones: zonesOf(...fixtures), problems: [] });
  store.setState(wishes);
  return store;
}

export function stateOf(
  fixtures: readonly ZoneFixture[],
  wishes: Partial<AtlasState> = {},
): AtlasState {
  return storeOf(fixtures, wishes).getState();
}

export function inForce(year: number): Pick<AtlasState, 'period'> {
  return { period: { type: 'in-force', year } };
}

export function newIn(from: number, to: number): Pick<AtlasState, 'period'> {
  return { period: { type: 'new', from, to } };
}

/** The unknown date, in existence by a date (or never surely). */
export function unknownDate(by: string | null) {
  return { designated: null, designated_by: by } as const;
}
