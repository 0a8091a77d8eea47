// Marks: larger for more zones, smaller where they crowd, never too small to be seen or reached.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ZOOM } from '@/model/camera';
import { markRadius, measureSpacings, steppedZoom } from '@/selectors/marks/markSize';
import { selectPlacePhases } from '@/selectors/marks/placePhases';
import { stateOf, type ZoneFixture } from '../../fixtures/fixtures';

const zoneCount = fc.integer({ min: 0, max: 200 });
const spacing = fc.double({ min: 0, max: 1, noNaN: true });
const zoom = fc.double({ min: 0, max: MAX_ZOOM, noNaN: true });

describe('markRadius', () => {
  it('is larger for more zones where there is room', () => {
    const radii = [1, 2, 4, 8, 12].map((count) => markRadius(count, 1, 4));
    expect([...radii].sort((a, b) => a - b)).toEqual(radii);
    expect(new Set(radii).size).toBe(radii.length);
  });

  it('is smaller where marks crowd', () => {
    expect(markRadius(6, 0.0005, 4)).toBeLessThan(markRadius(6, 1, 4));
  });

  it('never falls with more zones, more room or more zoom', () => {
    fc.assert(
      fc.property(zoneCount, spacing, zoom, (count, room, level) => {
        const radius = markRadius(count, room, level);
        expect(markRadius(count + 1, room, level)).toBeGreaterThanOrEqual(radius);
        expect(markRadius(count, Math.min(1, room * 1.5), level)).toBeGreaterThanOrEqual(radius);
        expect(markRadius(count, room, level + 0.5)).toBeGreaterThanOrEqual(radius);
      }),
    );
  });

  it('is never below the smallest nor above the largest', () => {
    fc.assert(
      fc.property(zoneCount, spacing, zoom, (count, room, level) => {
        const radius = markRadius(count, room, level);
        expect(radius).toBeGreaterThanOrEqual(4.5);
        expect(radius).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('comes in steps of half a pixel, so that icons are used again', () => {
    fc.assert(
      fc.property(zoneCount, spacing, zoom, (count, room, level) => {
        expect(Number.isInteger(markRadius(count, room, level) * 2)).toBe(true);
      }),
    );
  });
});

describe('steppedZoom', () => {
  it('is the nearest quarter', () => {
    expect([3.35, 4.1, 4.13, 7].map(steppedZoom)).toEqual([3.25, 4, 4.25, 7]);
  });
});

describe('measureSpacings', () => {
  const spacingsOf = (zones: readonly ZoneFixture[]) => {
    const phases = selectPlacePhases(stateOf(zones));
    const spacings = measureSpacings(phases);
    return new Map(phases.map(({ place }, row) => [place.id, spacings[row] ?? NaN]));
  };

  it('is the distance to the second nearest other place', () => {
    const places = [0, 1, 3, 7].map((step) => ({
      id: `z${step}`,
      place: `p${step}`,
      place_lon: 100 + step,
      place_lat: 0,
    }));
    const spacings = spacingsOf(places);
    const degrees = [...spacings.values()].map(
      (distance) => Math.round(distance * 360 * 1e6) / 1e6,
    );
    expect(Object.fromEntries([...spacings.keys()].map((id, row) => [id, degrees[row]]))).toEqual({
      p0: 3,
      p1: 2,
      p3: 3,
      p7: 6,
    });
  });

  it('is the same for all phases of one place', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', designated: '2015' },
      { id: 'b', designated: '2018', kind: 'bonded-zone' },
      { id: 'c', place: 'ningbo' },
      { id: 'd', place: 'shanghai' },
    ];
    const phases = selectPlacePhases(stateOf(zones));
    const spacings = measureSpacings(phases);
    const own = phases.flatMap(({ place }, row) =>
      place.id === 'hangzhou' ? [spacings[row]] : [],
    );
    expect(own.length).toBeGreaterThan(1);
    expect(new Set(own).size).toBe(1);
  });

  it('says nothing where there are only two places', () => {
    expect([...spacingsOf([{ id: 'a' }, { id: 'b', place: 'ningbo' }]).values()]).toEqual([1, 1]);
  });
});
