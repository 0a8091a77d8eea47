// The scale bar is round, fits, and is as long as it says where the map looks.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Camera, fromWorld, screenToWorld } from '@/model/camera';
import { kilometresBetween } from '@/model/place';
import { scaleBar } from '@/selectors/view/scaleBar';

const SIZE = { width: 800, height: 600 };
const camera = fc.record<Camera>({
  longitude: fc.double({ min: -120, max: 140, noNaN: true }),
  latitude: fc.double({ min: -60, max: 60, noNaN: true }),
  zoom: fc.double({ min: 5, max: 10.5, noNaN: true }),
});

it('is as long as it says', () => {
  fc.assert(
    fc.property(camera, (at) => {
      const { metres, pixels } = scaleBar(at);
      expect(String(metres)).toMatch(/^[125]0*$/);
      expect(pixels).toBeGreaterThan(40);
      expect(pixels).toBeLessThanOrEqual(110);
      const [left, right] = [-pixels / 2, pixels / 2].map((x) =>
        fromWorld(screenToWorld([SIZE.width / 2 + x, SIZE.height / 2], at, SIZE)),
      );
      const long = kilometresBetween(left ?? [0, 0], right ?? [0, 0]) * 1000;
      expect(Math.abs(long - metres) / metres).toBeLessThan(0.02);
    }),
  );
});
