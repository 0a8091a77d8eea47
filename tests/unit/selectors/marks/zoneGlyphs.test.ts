// Zoomed in: no zone is dropped, none hides another at its own position, seats stay through the years.
import { describe, expect, it } from 'vitest';
import {
  seatOffset,
  selectShownGlyphs,
  selectZoneGlyphs,
  type ZoneGlyph,
} from '@/selectors/marks/zoneGlyphs';
import { GLYPH_RADIUS } from '@/theme/look';
import { inForce, newIn, stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';

function ids(glyphs: readonly ZoneGlyph[]): string[] {
  return glyphs.map(({ zone }) => zone.id);
}

describe('seats', () => {
  it('keep glyphs apart, the first in the middle', () => {
    const seats = Array.from({ length: 60 }, (_, seat) => seatOffset(seat));
    expect(seats[0]).toEqual([0, 0]);
    seats.forEach(([x, y], index) => {
      for (const [otherX, otherY] of seats.slice(0, index)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(2 * GLYPH_RADIUS);
      }
    });
  });

  it('fill from the middle outward', () => {
    const reach = (count: number) =>
      Math.max(...Array.from({ length: count }, (_, seat) => Math.hypot(...seatOffset(seat))));
    expect(reach(7)).toBeLessThan(22);
    expect(reach(19)).toBeLessThan(43);
  });
});

describe('selectZoneGlyphs', () => {
  const crowd: readonly ZoneFixture[] = Array.from({ length: 12 }, (_, index) => ({
    id: `zone-${index}`,
    designated: `${2010 + index}`,
  }));

  it('gives zones of one position a seat each', () => {
    const seats = selectZoneGlyphs(stateOf(crowd)).map(({ offset }) => offset.join(' '));
    expect(new Set(seats).size).toBe(12);
  });

  it('lets a zone keep its seat whatever year is shown', () => {
    const seatsIn = (year: number) =>
      new Map(
        selectShownGlyphs(stateOf(crowd, inForce(year))).map(({ zone, offset }) => [
          zone.id,
          offset,
        ]),
      );
    const [early, late] = [seatsIn(2014), seatsIn(2021)];
    expect([early.size, late.size]).toEqual([5, 12]);
    for (const [id, seat] of early) expect(late.get(id)).toEqual(seat);
  });

  it('drops no zone that surely exists at some time', () => {
    const zones: readonly ZoneFixture[] = [
      ...crowd,
      { id: 'unknown', ...unknownDate('2016') },
      { id: 'never', ...unknownDate(null) },
      { id: 'bonded', kind: 'bonded-zone', at: [121, 31] },
    ];
    const glyphs = selectZoneGlyphs(stateOf(zones));
    expect(ids(glyphs).sort()).toEqual([...crowd.map(({ id }) => id), 'bonded', 'unknown'].sort());
  });

  it('follows the filters of kind and confidence', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a' },
      { id: 'b', kind: 'bonded-zone' },
      { id: 'c', confidence: 'memory' },
    ];
    expect(ids(selectZoneGlyphs(stateOf(zones, { kinds: ['bonded-zone'] })))).toEqual(['b']);
    expect(ids(selectZoneGlyphs(stateOf(zones, { confirmedOnly: true })))).toEqual(['a', 'b']);
  });

  it('marks unknown dates hollow and says where only the city is known', () => {
    const zones: readonly ZoneFixture[] = [
      { id: 'a', kind: 'bonded-zone', position_precision: 'zone', at: [120, 31] },
      { id: 'b', kind: 'bonded-zone', position_precision: 'city', ...unknownDate('2016') },
      { id: 'c', kind: 'comprehensive-pilot-zone', position_precision: 'city' },
    ];
    const looks = selectZoneGlyphs(stateOf(zones)).map(
      ({ zone, isHollow, isAtCity }) => `${zone.id} ${isHollow} ${isAtCity}`,
    );
    // A comprehensive pilot zone covers its city: there its position is not vague.
    expect(looks).toEqual(['a false false', 'b true true', 'c false false']);
  });
});

describe('selectShownGlyphs', () => {
  const zones: readonly ZoneFixture[] = [
    { id: 'a', designated: '2015', ended: '2018-03' },
    { id: 'b', ...unknownDate('2016') },
    { id: 'c', designated: '2017' },
  ];

  it('shows what is in force at the end of the year', () => {
    const at = (year: number) => ids(selectShownGlyphs(stateOf(zones, inForce(year))));
    expect([2014, 2015, 2016, 2017, 2018].map(at)).toEqual([
      [],
      ['a'],
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['b', 'c'],
    ]);
  });

  it('shows what is new in a range, ended since or not; unknown dates never', () => {
    expect(ids(selectShownGlyphs(stateOf(zones, newIn(2015, 2016))))).toEqual(['a']);
  });
});
