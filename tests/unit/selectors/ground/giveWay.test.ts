// Up close nothing hides another: single zones come apart, gateways give way to names of places and change none.
import { describe, expect, it } from 'vitest';
import { type Camera, toWorld, worldToScreen } from '@/model/camera';
import { selectZoneGlyphs } from '@/selectors/marks/zoneGlyphs';
import { overlaps } from '@/selectors/names/occupied';
import { seatBox, textSize } from '@/selectors/names/seats';
import { selectScene } from '@/selectors/scene/scene';
import { GATEWAY_RADIUS, GLYPH_RADIUS } from '@/theme/look';
import { groundState } from '../../fixtures/realGround';

const SIZE = { width: 1440, height: 900 };
const CITIES = {
  chengdu: [104.07, 30.67],
  chongqing: [106.55, 29.56],
  shanghai: [121.47, 31.23],
  tianjin: [117.5, 39],
  shenzhen: [114, 22.6],
} as const;
const cameraAt = (city: keyof typeof CITIES, zoom: number): Camera => {
  const [longitude, latitude] = CITIES[city];
  return { longitude, latitude, zoom };
};
const ALL = Object.keys(CITIES) as readonly (keyof typeof CITIES)[];

describe('single zones', () => {
  it.each(ALL)('of %s are each seen from zoom 7 on', (city) => {
    for (const zoom of [7, 7.5, 8, 9, 10]) {
      const camera = cameraAt(city, zoom);
      const points = selectZoneGlyphs(groundState({ camera })).map(({ world, offset }) => {
        const [x, y] = worldToScreen(world, camera, SIZE);
        return [x + offset[0], y + offset[1]] as const;
      });
      const near = points.filter(([x, y]) => x > 0 && y > 0 && x < 1440 && y < 900);
      expect(near.length).toBeGreaterThan(2);
      const closest = near.flatMap(([x, y], row) =>
        near.slice(row + 1).map(([left, top]) => Math.hypot(left - x, top - y)),
      );
      expect(Math.min(...closest)).toBeGreaterThan(GLYPH_RADIUS * 1.5);
    }
  });
});

describe('a zone that lies on its position no more', () => {
  it('says where that is', () => {
    const gaps: number[] = [];
    for (const city of ALL) {
      for (const zoom of [7, 7.5, 8]) {
        const camera = cameraAt(city, zoom);
        for (const { zone, world, offset, away } of selectZoneGlyphs(groundState({ camera }))) {
          if (away === undefined) continue;
          const [x, y] = worldToScreen(world, camera, SIZE);
          const [ownX, ownY] = worldToScreen(toWorld(zone.position), camera, SIZE);
          gaps.push(Math.hypot(x + offset[0] + away[0] - ownX, y + offset[1] + away[1] - ownY));
        }
      }
    }
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(0.5);
  });
});

describe('gateways', () => {
  it.each(ALL)('around %s change no name of a place, and lie under none', (city) => {
    for (const zoom of [4.5, 6, 6.5, 7, 8]) {
      const camera = cameraAt(city, zoom);
      const state = groundState({ camera });
      const ground = { status: 'idle' } as const;
      const without = { ...state, resources: { ...state.resources, ground } };
      const namesOf = (each: typeof state) =>
        selectScene(each)
          .labels.filter(({ tone }) => tone === undefined)
          .map(({ text, shift }) => [text, ...shift].join(' '));
      expect(namesOf(state)).toEqual(namesOf(without));

      const { rows, labels } = selectScene(state);
      const boxes = labels
        .filter(({ tone }) => tone === undefined)
        .map((label) =>
          seatBox(worldToScreen(label.world, camera, SIZE), textSize(label.text), label),
        );
      for (const { world } of rows.gateways) {
        const [x, y] = worldToScreen(world, camera, SIZE);
        const reach = GATEWAY_RADIUS - 1;
        const sign = [x - reach, y - reach, x + reach, y + reach] as const;
        expect(boxes.filter((box) => overlaps(box, sign))).toEqual([]);
      }
    }
  });
});
