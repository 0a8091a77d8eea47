// The published base map as SVG paths, finer than the first view; loaded after the first paint.
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { BasePart } from '@/model/mapLayer';
import { type BaseGeometry, UNITS_PER_WORLD } from './baseGeometry';
import { CHINA_FRAME } from './frame';

/** West, north, east and south side of a part of the plane, in units of the frame. */
export type FrameExtent = readonly [left: number, top: number, right: number, bottom: number];

/** Projects the published base map (TopoJSON, WGS 84) into the units of the frame; whole without an extent. */
export function projectBase(topology: Topology, extent?: FrameExtent): BaseGeometry {
  const projection = geoMercator()
    .scale(UNITS_PER_WORLD / (2 * Math.PI))
    .translate([(0.5 - CHINA_FRAME.x) * UNITS_PER_WORLD, (0.5 - CHINA_FRAME.y) * UNITS_PER_WORLD])
    .precision(0);
  if (extent !== undefined) {
    const [left, top, right, bottom] = extent;
    projection.clipExtent([
      [left, top],
      [right, bottom],
    ]);
  }
  const path = geoPath(projection).digits(2);
  const draw = (part: BasePart): string => {
    const object = topology.objects[part];
    return object === undefined ? '' : (path(feature(topology, object)) ?? '');
  };
  return {
    transform: '',
    paths: {
      // Beside another map the drawn one has ground without a coast.
      land: ATLAS_STYLE === '' ? draw('land') : (path({ type: 'Sphere' }) ?? ''),
      lakes: draw('lakes'),
      provinces: draw('provinces'),
      borders: draw('borders'),
      hainan: draw('hainan'),
    },
  };
}
