// The overview that pages carry says the same as the published zones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDecodedZones } from '@/dataset/dataset';
import { decodeOverview } from '@/dataset/decodeOverview';
import { idOfName, packPositions, unpackPositions } from '@/dataset/packedOverview';
import { LANGUAGES } from '@/model/language';
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectPlacePhases } from '@/selectors/marks/placePhases';
import { selectScene } from '@/selectors/scene/scene';
import { selectKindCounts } from '@/selectors/zones/counts';
import { selectSummary } from '@/selectors/zones/summary';
import { encodeOverview } from '@/site/pages/encodeOverview';
import { restoreLinkedState } from '@/store/actions';
import { DEFAULT_LINKED_STATE } from '@/store/atlasState';
import { createAtlasStore } from '@/store/atlasStore';
import { receiveResource } from '@/store/receiveResource';
import { REAL_DECODED, realStore } from '../fixtures/realDataset';

const { dataset } = indexDecodedZones(REAL_DECODED);
const encoded = encodeOverview(dataset);
const overview = decodeOverview(JSON.parse(JSON.stringify(encoded)));

const YEAR = fc.integer({ min: dataset.firstYear, max: dataset.newestYear });
const WISHES = fc.record({
  period: fc.oneof(
    fc.record({ type: fc.constant('in-force' as const), year: fc.option(YEAR) }),
    fc
      .tuple(YEAR, YEAR)
      .map(([a, b]) => ({ type: 'new' as const, from: Math.min(a, b), to: Math.max(a, b) })),
    fc
      .tuple(YEAR, YEAR)
      .map(([a, b]) => ({ type: 'added' as const, since: Math.min(a, b), year: Math.max(a, b) })),
  ),
  kinds: fc.subarray([...ZONE_KINDS]),
  confirmedOnly: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
});

describe('the overview of a page', () => {
  it('holds every place as it is published', () => {
    expect(overview.places).toEqual(dataset.places);
    expect(overview.provinces).toEqual(dataset.provinces);
  });

  it('holds every zone, in the same order, with its dates', () => {
    expect(overview.zones).toEqual(
      dataset.zones.map(({ kind, group, place, designated, designatedBy, ended, confidence }) => ({
        kind,
        group: group === null ? null : { id: group.id },
        place,
        designated,
        designatedBy,
        ended,
        confidence,
      })),
    );
  });

  it('holds years, version and completeness', () => {
    const { firstYear, newestYear, version, coverage } = dataset;
    expect(overview).toMatchObject({ firstYear, newestYear, version });
    expect([...overview.coverage]).toEqual(
      [...coverage].map(([kind, { listed, official }]) => [kind, { listed, official }]),
    );
  });

  it('gives the marks that the published zones give', () => {
    const phases = selectPlacePhases(createAtlasStore({}, overview).getState());
    expect(phases.length).toBeGreaterThan(300);
    expect(phases).toEqual(selectPlacePhases(realStore().getState()));
  });

  it('answers as the published zones do, whatever is asked', () => {
    const carried = createAtlasStore({}, overview);
    const published = realStore();
    fc.assert(
      fc.property(WISHES, (wish) => {
        for (const store of [carried, published]) {
          restoreLinkedState(store, { ...DEFAULT_LINKED_STATE, ...wish });
        }
        const [one, other] = [carried.getState(), published.getState()];
        expect(selectSummary(one)).toEqual(selectSummary(other));
        expect(selectKindCounts(one)).toEqual(selectKindCounts(other));
        expect(selectScene(one)).toEqual(selectScene(other));
      }),
      { numRuns: 40 },
    );
  });

  it('gives way to published zones that say otherwise, and to no others', () => {
    const store = createAtlasStore({}, overview);
    receiveResource(store, 'zones', indexDecodedZones(REAL_DECODED));
    expect(selectOverview(store.getState())).toBe(overview);
    const [first, ...rest] = REAL_DECODED.zones;
    if (first === undefined) throw new Error('no zones');
    const zones = [{ ...first, designated: '2014-01-01' }, ...rest];
    receiveResource(store, 'zones', indexDecodedZones({ ...REAL_DECODED, zones }));
    expect(selectOverview(store.getState())?.zones[0]?.designated).toBe('2014-01-01');
  });

  it('names what a broken one lacks', () => {
    const broken = { ...encoded, lives: encoded.lives.slice(0, 3) };
    expect(() => decodeOverview(broken)).toThrow(/life \d+ is missing/);
  });
});

describe('what is packed', () => {
  it('is every position on earth, to a hundred thousandth of a degree', () => {
    const degrees = (most: number) =>
      fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((steps) => steps / 1e5);
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees(180), degrees(90))), (positions) => {
        expect(unpackPositions(packPositions(positions))).toEqual(positions);
        expect(JSON.stringify(packPositions(positions))).not.toMatch(/[<\\]/);
      }),
    );
  });

  it('is an id that follows from the name', () => {
    expect(idOfName('Taizhou (Zhejiang)')).toBe('taizhou-zhejiang');
    expect(idOfName("Xi'an")).toBe('xian');
    expect(idOfName('西安')).toBe('');
  });
});
