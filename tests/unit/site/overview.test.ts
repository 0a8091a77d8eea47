// The overview that pages carry says the same as the published zones.
import { describe, expect, it } from 'vitest';
import { indexDecodedZones } from '@/dataset/dataset';
import { decodeOverview } from '@/dataset/decodeOverview';
import { selectPlacePhases } from '@/selectors/marks/placePhases';
import { encodeOverview } from '@/site/pages/encodeOverview';
import { createAtlasStore } from '@/store/atlasStore';
import { REAL_DECODED, realStore } from '../fixtures/realDataset';

const { dataset } = indexDecodedZones(REAL_DECODED);
const encoded = encodeOverview(dataset);
const overview = decodeOverview(JSON.parse(JSON.stringify(encoded)));

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

  it('names what a broken one lacks', () => {
    const broken = { ...encoded, lives: encoded.lives.slice(0, 3) };
    expect(() => decodeOverview(broken)).toThrow(/life \d+ is missing/);
  });
});
