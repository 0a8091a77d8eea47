// The base map of the drawn map: the same at once and piece by piece, and the page answers in between.
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { afterEach, expect, test, vi } from 'vitest';
import { BASE_PARTS } from '@/model/mapLayer';
import { type FrameExtent, pathIn, projectBase, projectInPieces } from '@/svgmap/projectBase';
import { publishedText } from '../fixtures/realDataset';

const world: Topology = JSON.parse(publishedText('basemap.topo.json'));

afterEach(() => {
  vi.restoreAllMocks();
});

/** All of a part in one path, as d3-geo draws it. */
function pathsOf(extent: FrameExtent | null): Record<string, string> {
  const path = pathIn(extent);
  return Object.fromEntries(
    BASE_PARTS.map((part) => {
      const object = world.objects[part];
      if (object === undefined) throw new Error(`the base map has no ${part}`);
      return [part, path(feature(world, object)) ?? ''];
    }),
  );
}

test.each([[null], [[0, 0, 500, 400] as const]])('within %s it is the whole', (extent) => {
  expect(projectBase(world, extent).paths).toEqual(pathsOf(extent));
});

test('in pieces it is the same, and none takes long', async () => {
  let now = 0;
  // Each shape takes five milliseconds here.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
  let pauses = 0;
  const base = await projectInPieces(world, async () => {
    pauses += 1;
  });
  expect(base).toEqual(projectBase(world));
  const shapes = base.paths.land.split('M').length + base.paths.borders.split('M').length;
  expect(pauses).toBeGreaterThan(shapes / 4);
});
