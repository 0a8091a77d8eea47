// A picture to keep shows what the map shows, large enough to print.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenToWorld } from '@/model/camera';
import {
  eastCamera,
  looksBeyondFirstView,
  openingCamera,
  selectCamera,
  selectMapSize,
  selectSettledCamera,
} from '@/selectors/view/framing';
import { PICTURE_SHAPES, pictureSize, pictureState } from '@/selectors/view/pictureView';
import { INITIAL_STATE } from '@/store/atlasState';
import { lookingAt } from '../../fixtures/fixtures';

const CAMERA = { longitude: 110, latitude: 33, zoom: 5 };

describe('pictureState', () => {
  it('is at least 960 pixels wide, and neither a strip nor a tower', () => {
    const side = fc.integer({ min: 100, max: 3000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const picture = selectMapSize(
          pictureState({ ...INITIAL_STATE, mapSize: { width, height } }),
        );
        expect(picture.width).toBeGreaterThanOrEqual(960);
        expect(picture.height).toBeGreaterThanOrEqual(picture.width * 0.5 - 1);
        expect(picture.height).toBeLessThanOrEqual(picture.width * 0.9 + 1);
      }),
    );
  });

  it('shows the same part of the world on a narrow map, drawn larger', () => {
    const state = lookingAt(INITIAL_STATE, CAMERA, { width: 480, height: 400 });
    const picture = pictureState(state);
    expect(selectMapSize(picture)).toMatchObject({ width: 960, height: 800 });
    expect(selectCamera(picture).zoom).toBeCloseTo(6);
    const [x, y] = screenToWorld([0, 0], selectCamera(state), selectMapSize(state));
    const corner = screenToWorld([0, 0], selectCamera(picture), selectMapSize(picture));
    expect(corner[0]).toBeCloseTo(x, 9);
    expect(corner[1]).toBeCloseTo(y, 9);
    expect(selectSettledCamera(picture)).toEqual(selectCamera(picture));
  });

  it('frames China where the map does', () => {
    const picture = pictureState({ ...INITIAL_STATE, mapSize: { width: 1200, height: 800 } });
    expect(selectCamera(picture)).toEqual(openingCamera(1200, 800));
    const east = pictureState({
      ...INITIAL_STATE,
      camera: 'east',
      mapSize: { width: 1200, height: 800 },
    });
    expect(selectCamera(east)).toEqual(eastCamera(1200, 800));
  });
});

describe('pictureSize', () => {
  const state = lookingAt(INITIAL_STATE, CAMERA, { width: 1104, height: 747 });
  const SIDES = {
    '16:9': 16 / 9,
    '1:1': 1,
    '4:5': 4 / 5,
    a4: 297 / 210,
    'a4-upright': 210 / 297,
  } as const;

  it.each(PICTURE_SHAPES)('%s: words and map together have it, and half of it is map', (shape) => {
    if (shape === 'screen') return;
    for (const words of [150, 300, 900]) {
      const { width, height } = pictureSize(state, shape, () => words);
      expect(Math.abs(width / (height + words) / SIDES[shape] - 1)).toBeLessThan(0.002);
      expect(height).toBeGreaterThanOrEqual((height + words) / 2 - 1);
    }
  });

  it('shows at least what the screen shows, in any shape', () => {
    for (const shape of PICTURE_SHAPES) {
      const picture = pictureState(
        state,
        'screen',
        pictureSize(state, shape, () => 200),
      );
      const corner = screenToWorld([0, 0], selectCamera(state), selectMapSize(state));
      const [left, top] = screenToWorld([0, 0], selectCamera(picture), selectMapSize(picture));
      expect(left).toBeLessThanOrEqual(corner[0] + 1e-9);
      expect(top).toBeLessThanOrEqual(corner[1] + 1e-9);
    }
  });

  it('frames a part by itself, wherever the map looks', () => {
    const size = { width: 800, height: 900 };
    expect(selectCamera(pictureState(state, 'china', size))).toEqual(openingCamera(800, 900));
    expect(selectCamera(pictureState(state, 'east', size))).toEqual(eastCamera(800, 900));
  });
});

describe('looksBeyondFirstView', () => {
  it('is not known before the map is measured', () => {
    const size = { width: 900, height: 700 };
    const world = { longitude: 0, latitude: 20, zoom: 2 };
    expect(looksBeyondFirstView({ ...INITIAL_STATE, camera: world })).toBe(false);
    expect(looksBeyondFirstView(lookingAt(INITIAL_STATE, world, size))).toBe(true);
    expect(looksBeyondFirstView(lookingAt(INITIAL_STATE, CAMERA, size))).toBe(false);
  });
});
