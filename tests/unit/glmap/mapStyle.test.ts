// The style of the WebGL base map: what it promises beyond its colours.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { mapStyle } from '@/glmap/base/mapStyle';
import { PALETTES } from '@/theme/palette';

beforeAll(() => void vi.stubGlobal('document', { baseURI: 'https://example.org/atlas/' }));
afterAll(() => void vi.unstubAllGlobals());

const styleOf = (scheme: 'light' | 'dark') => mapStyle(PALETTES[scheme], 'data/basemap.topo.json');

it('changes its colours at once, as the drawn map does', () => {
  expect(styleOf('light').transition).toEqual({ duration: 0, delay: 0 });
});

it('has the same layers in light and in dark, so that a change of colours is a change of paint', () => {
  const light = styleOf('light').layers;
  const dark = styleOf('dark').layers;

  expect(dark.map(({ id }) => id)).toEqual(light.map(({ id }) => id));
  expect(dark).not.toEqual(light);
});
