// The picture of the icons is drawn once for whoever asks, and anew only for other icons or another look.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LAYER_ICONS } from '@/glmap/icons/layerIcons';
import { drawPlaceIcons } from '@/glmap/icons/placeIcons';
import { selectPlaceSigns } from '@/selectors/marks/placeSigns';
import { PALETTES } from '@/theme/palette';
import { realState } from '../fixtures/realDataset';

/** Takes every drawing, and draws nothing. */
function blindContext(): object {
  return new Proxy({}, { get: () => () => undefined, set: () => true });
}

let drawn = 0;

beforeEach(() => {
  drawn = 0;
  vi.stubGlobal('Path2D', class {});
  vi.stubGlobal('document', {
    createElement: () => {
      drawn += 1;
      return { getContext: blindContext };
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is drawn ahead is what the layer takes', () => {
  const state = realState();
  const look = { palette: PALETTES.light, pixelRatio: 1.25 };
  drawPlaceIcons(state, look);
  const { drawAtlas } = LAYER_ICONS.places;
  drawAtlas(selectPlaceSigns(state), look.palette, look.pixelRatio);
  expect(drawn).toBe(1);
});

test('other rows with the same icons keep the picture, other looks do not', () => {
  const signs = selectPlaceSigns(realState());
  const { drawAtlas } = LAYER_ICONS.places;
  const atlas = drawAtlas(signs, PALETTES.light, 1.5);
  expect(drawAtlas([...signs].reverse(), PALETTES.light, 1.5)).toBe(atlas);
  expect(drawAtlas(signs, PALETTES.dark, 1.5)).not.toBe(atlas);
  expect(drawAtlas(signs, PALETTES.light, 2)).not.toBe(atlas);
  expect(drawAtlas(signs.slice(0, 1), PALETTES.light, 2)).not.toBe(
    drawAtlas(signs, PALETTES.light, 2),
  );
});
