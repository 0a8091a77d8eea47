// The parts of the base map as features of one collection: one source draws with fewer tiles than five.
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { BASE_PARTS } from '@/model/mapLayer';

/** Every feature bears its `part` (WGS 84); a part that the topology lacks stays away. */
export function readBaseMap(topology: Topology): FeatureCollection {
  const features = BASE_PARTS.flatMap((part): Feature[] => {
    const geometry = topology.objects[part];
    if (geometry === undefined) return [];
    const shape = feature(topology, geometry);
    const shapes = shape.type === 'FeatureCollection' ? shape.features : [shape];
    return shapes.map((each) => ({ ...each, properties: { part } }));
  });
  return { type: 'FeatureCollection', features };
}
