// A broken feature is reported by record and field and left out; all others are kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeZones } from '@/dataset/decodeZones';
import { collection, feature } from '../fixtures/fixtures';

const GOOD = feature({ id: 'good' });
const LAST = feature({ id: 'last', place: 'ningbo' });

/** A feature in a place of its own, with some properties replaced; undefined takes one away. */
function broken(columns: Readonly<Record<string, unknown>>): unknown {
  const whole = feature({ id: 'broken', place: 'elsewhere' });
  return { ...whole, properties: { ...whole.properties, ...columns } };
}

function misplaced(geometry: unknown): unknown {
  return { ...feature({ id: 'broken', place: 'elsewhere' }), geometry };
}

describe('decodeZones', () => {
  it('reads a whole feature', () => {
    const { zones, problems } = decodeZones(
      collection([
        feature({
          id: 'ftz-x',
          kind: 'free-trade-zone',
          place: 'sanya',
          group: 'ftz-hainan',
          designated: '2020-06',
          date_confidence: 'memory',
          ended: '2025-04-25',
          superseded_by: 'other',
          batch: '2020',
          document: 'guofa',
          sources: ['a', 'b'],
          confidence: 'one-source',
          position_precision: 'zone',
          at: [109.6, 18.3],
        }),
      ]),
    );
    expect(problems).toEqual([]);
    expect(zones).toMatchObject([
      {
        id: 'ftz-x',
        kind: 'free-trade-zone',
        name: { en: 'Zone ftz-x', zh: 'ftz-x区' },
        group: { id: 'ftz-hainan', name: { en: 'Group ftz-hainan', zh: 'ftz-hainan组' } },
        place: {
          id: 'sanya',
          name: { en: 'Sanya', zh: '三亚市' },
          partOf: 'hainan',
          position: [109.51, 18.25],
          province: { id: 'hainan' },
        },
        designated: '2020-06',
        designatedBy: null,
        dateConfidence: 'memory',
        ended: '2025-04-25',
        supersededBy: 'other',
        batch: '2020',
        document: 'guofa',
        sources: ['a', 'b'],
        confidence: 'one-source',
        position: [109.6, 18.3],
        positionPrecision: 'zone',
      },
    ]);
  });

  it('keeps unknown as null', () => {
    const { zones } = decodeZones(collection([feature({ id: 'x', designated: null })]));
    expect(zones[0]).toMatchObject({
      group: null,
      designated: null,
      designatedBy: null,
      dateConfidence: null,
      ended: null,
      supersededBy: null,
      batch: null,
      document: null,
    });
  });

  it.each([
    ['an unknown kind', broken({ kind: 'warehouse' }), 'kind'],
    ['no kind', broken({ kind: null }), 'kind'],
    ['no English name', broken({ name_en: '' }), 'name_en'],
    ['a number for a name', broken({ name_zh: 7 }), 'name_zh'],
    ['a group without a name', broken({ group: 'ftz-x', group_en: null }), 'group_en'],
    ['no place', broken({ place: undefined }), 'place'],
    ['a place without a name', broken({ place_zh: null }), 'place_zh'],
    ['an unknown kind of place', broken({ place_kind: 'village' }), 'place_kind'],
    ['a place off the Earth', broken({ place_lon: 999 }), 'place_lon'],
    ['a place at a text', broken({ place_lat: '30' }), 'place_lat'],
    ['no province', broken({ province: null }), 'province'],
    ['a province without a name', broken({ province: 'x', province_en: null }), 'province_en'],
    ['a date that does not exist', broken({ designated: '2021-02-29' }), 'designated'],
    ['a number for a date', broken({ designated: 2021 }), 'designated'],
    ['a broken bound', broken({ designated_by: 'about 2020' }), 'designated_by'],
    ['an unknown confidence of the date', broken({ date_confidence: 'sure' }), 'date_confidence'],
    ['a broken end', broken({ ended: '2025-13' }), 'ended'],
    ['a number for a batch', broken({ batch: 5 }), 'batch'],
    ['one text for the sources', broken({ sources: 'a b' }), 'sources'],
    ['numbers for sources', broken({ sources: [1] }), 'sources'],
    ['no confidence', broken({ confidence: null }), 'confidence'],
    ['an unknown precision', broken({ position_precision: 'planet' }), 'position_precision'],
    ['no geometry', misplaced(null), 'longitude'],
    ['a point off the Earth', misplaced({ type: 'Point', coordinates: [200, 30] }), 'longitude'],
    ['latitude and longitude swapped', misplaced({ coordinates: [30.29, 120.16] }), 'latitude'],
    ['a point without latitude', misplaced({ coordinates: [120.16] }), 'latitude'],
  ])('reports %s and keeps the rest', (_, feature, field) => {
    const { zones, problems } = decodeZones(collection([GOOD, feature, LAST]));
    expect(zones.map(({ id }) => id)).toEqual(['good', 'last']);
    expect(problems).toEqual([{ record: 'broken', field, reason: expect.stringMatching(/\w/) }]);
  });

  it.each([
    ['null', null, 'longitude'],
    ['a text', 'feature', 'longitude'],
    ['no properties', { ...GOOD, properties: null }, 'id'],
    ['no id', broken({ id: undefined }), 'id'],
    ['a number for an id', broken({ id: 5 }), 'id'],
  ])('names a feature by its number where it has no name: %s', (_, feature, field) => {
    const { zones, problems } = decodeZones(collection([GOOD, feature, LAST]));
    expect(zones.map(({ id }) => id)).toEqual(['good', 'last']);
    expect(problems).toMatchObject([{ record: 'feature 2', field }]);
  });

  it('keeps the first of two features with one id', () => {
    const twin = feature({ id: 'good', place: 'ningbo' });
    const { zones, problems } = decodeZones(collection([GOOD, twin]));
    expect(zones.map(({ place }) => place.id)).toEqual(['hangzhou']);
    expect(problems).toMatchObject([{ record: 'good', field: 'id' }]);
  });

  it('makes one place of all zones that name it', () => {
    const { zones } = decodeZones(collection([GOOD, feature({ id: 'b' }), LAST]));
    expect(zones[0]?.place).toBe(zones[1]?.place);
    expect(zones[0]?.place.province).toBe(zones[2]?.place.province);
  });

  it.each([
    null,
    undefined,
    'text',
    7,
    [],
    {},
    { type: 'Feature' },
    { type: 'FeatureCollection' },
    { type: 'FeatureCollection', features: {} },
  ])('throws naming the file for what is no FeatureCollection: %j', (json) => {
    expect(() => decodeZones(json)).toThrow(/zones\.geojson/);
  });

  it('accounts for every feature, whatever it is', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        properties: fc.dictionary(fc.string(), fc.jsonValue()),
        geometry: fc.jsonValue(),
      }),
      fc
        .tuple(fc.constantFrom(...Object.keys(GOOD.properties)), fc.jsonValue())
        .map(([name, value]) => broken({ [name]: value })),
    );
    fc.assert(
      fc.property(fc.array(anything), (features) => {
        const { zones, problems } = decodeZones(collection(features));
        expect(zones.length + problems.length).toBe(features.length);
      }),
    );
  });
});
