// What is published from sound tables: byte for byte the same, in a fixed order, unknown as null.
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildFromTexts, PUBLISHED_BASEMAP_FILE } from '../../../data/publish/buildTables.ts';
import { NOBODY } from '../../../data/publish/files/attribution.ts';
import { PUBLISHED_FILES } from '../../../data/publish/files/publishTables.ts';
import { SEARCH_INDEX_FILE } from '../../../data/publish/files/searchIndex.ts';
import { CHANGES_FILE } from '../../../src/model/published/publishedChanges.ts';
import type { PublishedZoneProperties } from '../../../src/model/published/publishedZone.ts';
import { soundTables } from './fixtureTables.ts';

const { files } = buildFromTexts(soundTables());
const text = (name: string) => files.get(name) ?? '';
const zones: FeatureCollection<Point, PublishedZoneProperties> = JSON.parse(text('zones.geojson'));

/** The contract of the published features, in its order. */
const ZONE_PROPERTIES = [
  'id',
  'kind',
  'name_en',
  'name_zh',
  'group',
  'group_en',
  'group_zh',
  'place',
  'place_en',
  'place_zh',
  'place_kind',
  'place_part_of',
  'place_lon',
  'place_lat',
  'place_importance',
  'province',
  'province_en',
  'province_zh',
  'designated',
  'designated_precision',
  'designated_by',
  'date_confidence',
  'ended',
  'superseded_by',
  'batch',
  'document',
  'sources',
  'confidence',
  'position_precision',
] as const satisfies readonly (keyof PublishedZoneProperties)[];

/** What zones.csv has beside. */
const EVIDENCE = [
  'note_en',
  'note_zh',
  'document_number_en',
  'document_number_zh',
  'document_title_en',
  'document_title_zh',
  'document_url',
  'source_titles_en',
  'source_titles_zh',
  'source_urls',
];

describe('published files', () => {
  it('are the named ones', () => {
    expect([...files.keys()]).toEqual([
      ...PUBLISHED_FILES,
      PUBLISHED_BASEMAP_FILE,
      SEARCH_INDEX_FILE,
      CHANGES_FILE,
    ]);
    expect(PUBLISHED_FILES).toEqual([
      'zones.geojson',
      'warehouse-regions.geojson',
      'warehouse-facilities.geojson',
      'zones.csv',
      'warehouse-regions.csv',
      'warehouse-facilities.csv',
      'warehouse-totals.csv',
      'operators.csv',
      'warehouse-operators.csv',
      'warehouse-provinces.csv',
      'trade-cities.csv',
      'gateways.csv',
      'places.csv',
      'provinces.csv',
      'indicators.csv',
      'events.csv',
      'coverage.csv',
      'sources.csv',
      'zone-notes.csv',
      'datapackage.json',
      'catalog.jsonld',
    ]);
  });

  it('are the same bytes every time, whatever the order of the input files', () => {
    const reversed = new Map([...soundTables()].reverse());
    expect([...buildFromTexts(reversed).files]).toEqual([...files]);
  });

  it('pass the base map on as it is', () => {
    expect(text(PUBLISHED_BASEMAP_FILE)).toBe(soundTables().get('basemap/world.topo.json'));
  });

  it('publish a table that nothing joins as it was kept', () => {
    for (const name of ['events.csv', 'provinces.csv', 'warehouse-totals.csv']) {
      expect(text(name)).toBe(soundTables().get(name));
    }
  });
});

describe('sources.csv', () => {
  it('says of each whose site it stands on, beside what is kept', () => {
    const [header, ...lines] = text('sources.csv').trimEnd().split('\n');
    const [keptHeader, ...kept] = (soundTables().get('sources.csv') ?? '').trimEnd().split('\n');
    expect(header).toBe(`${keptHeader},carrier`);
    const carriers = ['publisher', 'copy', ''];
    expect(lines).toEqual(kept.map((line, index) => `${line},${carriers[index]}`));
  });
});

describe('zones.geojson', () => {
  it('orders features by kind, then as the tables do', () => {
    expect(zones.features.map((feature) => feature.id)).toEqual([
      'cpz-hangzhou',
      'cpz-haikou',
      'cpz-hainan',
      'ftz-hangzhou',
      'retail-import-hainan',
      'retail-import-haikou',
    ]);
  });

  it('gives every feature all properties in the order of the contract', () => {
    for (const feature of zones.features) {
      expect(Object.keys(feature)).toEqual(['type', 'id', 'geometry', 'properties']);
      expect(Object.keys(feature.properties)).toEqual(ZONE_PROPERTIES);
    }
  });

  it('joins place, province and group, cuts coordinates and keeps the unknown null', () => {
    const feature = zones.features.find(({ id }) => id === 'ftz-hangzhou');
    expect(feature?.geometry.coordinates).toEqual([120.23457, 30.2]);
    expect(feature?.properties).toEqual({
      id: 'ftz-hangzhou',
      kind: 'free-trade-zone',
      name_en: 'Hangzhou Area',
      name_zh: '杭州片区',
      group: 'ftz-zhejiang',
      group_en: 'China (Zhejiang) Pilot Free Trade Zone',
      group_zh: '中国（浙江）自由贸易试验区',
      place: 'hangzhou',
      place_en: 'Hangzhou',
      place_zh: '杭州市',
      place_kind: 'prefecture-level-city',
      place_part_of: null,
      place_lon: 120.1614,
      place_lat: 30.2936,
      place_importance: 65,
      province: 'zhejiang',
      province_en: 'Zhejiang',
      province_zh: '浙江省',
      designated: '2020-08',
      designated_precision: 'month',
      designated_by: null,
      date_confidence: 'one-source',
      ended: null,
      superseded_by: null,
      batch: '2020',
      document: null,
      sources: ['xinhua-201503'],
      confidence: 'one-source',
      position_precision: 'district',
    });
  });

  it('turns a retail-import listing into a feature of that kind', () => {
    const feature = zones.features.find(({ id }) => id === 'retail-import-haikou');
    expect(feature?.geometry.coordinates).toEqual([110.3417, 20.0458]);
    expect(feature?.properties).toMatchObject({
      kind: 'retail-import-city',
      name_en: 'Haikou',
      place_part_of: 'hainan',
      designated: '2019-01-01',
      designated_precision: 'day',
      date_confidence: 'memory',
      ended: '2020-01-17',
      superseded_by: 'retail-import-hainan',
      batch: 'plus-22',
      position_precision: 'city',
    });
    const hainan = zones.features.find(({ id }) => id === 'retail-import-hainan');
    expect(hainan?.properties.position_precision).toBe('region');
  });

  it('has the same columns and values as zones.csv, which adds point, notes and evidence', () => {
    const [header, first] = text('zones.csv').split('\n');
    expect(header).toBe([...ZONE_PROPERTIES, 'lon', 'lat', ...EVIDENCE].join(','));
    expect(first).toBe(
      'cpz-hangzhou,comprehensive-pilot-zone,Hangzhou Zone,杭州综试区,,,,hangzhou,Hangzhou,杭州市,prefecture-level-city,,120.1614,30.2936,65,zhejiang,Zhejiang,浙江省,2015-03-07,day,,one-source,,,1,guohan-2015-44,guohan-2015-44 xinhua-201503,confirmed,city,120.1614,30.2936,,,Guo Han [2015] No. 44,国函〔2015〕44号,Reply on Hangzhou,批复,https://www.gov.cn/44,Reply on Hangzhou | Report on Hangzhou,批复 | 关于杭州的报道,https://www.gov.cn/44 https://example.org/45',
    );
  });
});

describe('zone-notes.csv', () => {
  it('holds the notes that there are, in both languages', () => {
    expect(text('zone-notes.csv')).toBe(
      'id,note_en,note_zh\nftz-hangzhou,"a note, with a comma",附注\n',
    );
  });
});

describe('warehouse-regions.geojson', () => {
  it('holds only the rows that have a point', () => {
    const regions: FeatureCollection<Point> = JSON.parse(text('warehouse-regions.geojson'));
    expect(regions.features.map(({ id }) => id)).toEqual(['us-2022']);
    expect(regions.features[0]?.properties).not.toHaveProperty('lon');
    expect(text('warehouse-regions.csv').split('\n')).toHaveLength(4);
  });
});

describe('datapackage.json', () => {
  const descriptor = JSON.parse(text('datapackage.json'));
  const schemaOf = (name: string) =>
    descriptor.resources.find((resource: { name: string }) => resource.name === name).schema;
  const fieldOf = (table: string, name: string) =>
    schemaOf(table).fields.find((field: { name: string }) => field.name === name);

  it('carries the version and day of the data, not of the build', () => {
    expect(descriptor).toMatchObject({ version: '2026.11.23', created: '2026-11-23T00:00:00Z' });
  });

  it('derives fields and keys from the tables', () => {
    expect(schemaOf('zones').fields.map((field: { name: string }) => field.name)).toEqual([
      ...ZONE_PROPERTIES,
      'lon',
      'lat',
      ...EVIDENCE,
    ]);
    expect(fieldOf('zones', 'confidence').constraints).toEqual({
      required: true,
      enum: ['confirmed', 'one-source', 'memory'],
    });
    expect(fieldOf('places', 'lat')).toMatchObject({
      type: 'number',
      unit: 'degree',
      constraints: { required: true, minimum: -90, maximum: 90 },
    });
    expect(schemaOf('zones').foreignKeys).toEqual([
      { fields: ['place'], reference: { resource: 'places', fields: ['id'] } },
      { fields: ['place_part_of'], reference: { resource: 'places', fields: ['id'] } },
      { fields: ['province'], reference: { resource: 'provinces', fields: ['id'] } },
      { fields: ['superseded_by'], reference: { fields: ['id'] } },
      { fields: ['document'], reference: { resource: 'sources', fields: ['id'] } },
    ]);
  });

  it('gives GeoJSON resources no table schema', () => {
    const geojson = descriptor.resources.filter(
      (resource: { format: string }) => resource.format === 'geojson',
    );
    expect(geojson).toHaveLength(3);
    for (const resource of geojson) expect(resource).not.toHaveProperty('schema');
  });
});

describe('the base map', () => {
  it('has no border where the atlas draws none, and all the rest', () => {
    const whole = '{"type":"Topology","objects":{"land":1,"borders":2},"arcs":[]}';
    const texts = soundTables().set('basemap/world.topo.json', whole);
    const published = buildFromTexts(texts, { ...NOBODY, borders: false }).files;
    expect(JSON.parse(published.get(PUBLISHED_BASEMAP_FILE) ?? '')).toEqual({
      type: 'Topology',
      objects: { land: 1, borders: { type: 'MultiLineString', arcs: [] } },
      arcs: [],
    });
  });
});
