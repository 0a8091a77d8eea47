// The frame of all China: its corners at the corners of the drawing, whatever the size of the map.
import { describe, expect, it } from 'vitest';
import { toWorld } from '@/model/camera';
import { CHINA_BOUNDS, openingCamera } from '@/selectors/view/framing';
import { FRAME_HEIGHT_UNITS, FRAME_UNITS, frameRectangle, inFrame } from '@/svgmap/frame';

const [WEST, SOUTH, EAST, NORTH] = CHINA_BOUNDS;

describe('inFrame', () => {
  it('puts the corners of China into the corners of the drawing', () => {
    expect(inFrame(toWorld([WEST, NORTH]))).toEqual({ x: '0%', y: '0%' });
    expect(inFrame(toWorld([EAST, SOUTH]))).toEqual({ x: '100%', y: '100%' });
  });
});

describe('frameRectangle', () => {
  it.each([
    { width: 1104, height: 747 },
    { width: 390, height: 420 },
    { width: 640, height: 250 },
  ])(
    'lies within a map of $width × $height in the opening view, in the shape of the drawing',
    (size) => {
      const { left, top, width, height } = frameRectangle(
        openingCamera(size.width, size.height),
        size,
      );
      expect(width / height).toBeCloseTo(FRAME_UNITS / FRAME_HEIGHT_UNITS, 4);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(size.width + 1e-6);
      expect(top + height).toBeLessThanOrEqual(size.height + 1e-6);
    },
  );
});
