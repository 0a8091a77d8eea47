// How much room a mark has: the distance to the second nearest other place, as looking at every pair finds it.
import { describe, expect, it } from 'vitest';
import { measureSpacings } from '@/selectors/marks/markSize';
import { selectPlacePhases } from '@/selectors/marks/placePhases';
import { realState } from '../../fixtures/realDataset';

describe('measureSpacings', () => {
  it('agrees with a look at every pair of places', () => {
    const phases = selectPlacePhases(realState({}));
    const spacings = measureSpacings(phases);
    const worlds = [...new Map(phases.map(({ place, world }) => [place.id, world])).values()];
    expect(worlds.length).toBeGreaterThan(200);
    for (const [row, { world }] of phases.entries()) {
      const distances = worlds.map((other) => Math.hypot(other[0] - world[0], other[1] - world[1]));
      expect(spacings[row]).toBe(distances.sort((a, b) => a - b)[2]);
    }
  });

  it('leaves room for what is asked among what steps back, and draws it above', () => {
    const state = { ...realState({}), hasNot: ['comprehensive-pilot-zone'] as const };
    const phases = selectPlacePhases({ ...state, has: ['free-trade-zone', 'bonded-zone'] });
    const asked = phases.findIndex(({ isContext }) => isContext !== true);
    expect(asked).toBeGreaterThan(100);
    expect(phases.slice(asked).filter(({ isContext }) => isContext === true)).toEqual([]);
    const places = new Map(phases.slice(asked).map(({ place, world }) => [place, world]));
    const spacings = measureSpacings(phases);
    phases.slice(asked).forEach(({ world }, row) => {
      const distances = [...places.values()].map((other) =>
        Math.hypot(other[0] - world[0], other[1] - world[1]),
      );
      expect(spacings[asked + row]).toBe(distances.sort((a, b) => a - b)[2]);
    });
  });

  it('leaves room to a place that has not two others', () => {
    const phases = selectPlacePhases(realState({ province: 'tibet' }));
    expect(new Set(phases.map(({ place }) => place.id)).size).toBeLessThan(3);
    expect([...measureSpacings(phases)].every((spacing) => spacing === 1)).toBe(true);
  });
});
