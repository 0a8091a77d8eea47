// What the map's worker makes of the published TopoJSON.
import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { readBaseMap } from '@/glmap/base/baseMapFeatures';
import { publishedText } from '../fixtures/realDataset';

function realTopology(): Topology {
  return JSON.parse(publishedText('basemap.topo.json'));
}

it('gives every feature of the published base map its part', () => {
  const { features } = readBaseMap(realTopology());
  const parts = new Map<unknown, number>();
  for (const { properties } of features) {
    parts.set(properties?.part, (parts.get(properties?.part) ?? 0) + 1);
  }
  expect([...parts.keys()]).toEqual(['land', 'lakes', 'provinces', 'borders', 'hainan']);
  expect(features.every(({ geometry }) => geometry !== null)).toBe(true);
});

it('leaves out a part that the topology lacks', () => {
  const { objects, ...rest } = realTopology();
  const { land } = objects;
  if (land === undefined) throw new Error('The base map has no land');
  const { features } = readBaseMap({ ...rest, objects: { land } });
  expect(new Set(features.map(({ properties }) => properties?.part))).toEqual(new Set(['land']));
});
