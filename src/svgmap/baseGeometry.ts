// The base map as SVG path data, and the transform that brings it into the units of the frame.
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { CHINA_FRAME, FRAME_UNITS } from './frame';

export const BASE_PARTS = ['land', 'lakes', 'provinces', 'borders', 'hainan'] as const;
export type BasePart = (typeof BASE_PARTS)[number];

export interface BaseGeometry {
  /** SVG transform from the paths' units to the frame's. */
  readonly transform: string;
  /** SVG path data; empty while a part is not there. */
  readonly paths: Readonly<Record<BasePart, string>>;
}

export const NO_BASE: BaseGeometry = {
  transform: '',
  paths: { land: '', lakes: '', provinces: '', borders: '', hainan: '' },
};

const UNITS_PER_WORLD = FRAME_UNITS / CHINA_FRAME.width;

/** Projects the published base map (TopoJSON, WGS 84) into the units of the frame. */
export function projectBase(topology: Topology): BaseGeometry {
  const projection = geoMercator()
    .scale(UNITS_PER_WORLD / (2 * Math.PI))
    .translate([(0.5 - CHINA_FRAME.x) * UNITS_PER_WORLD, (0.5 - CHINA_FRAME.y) * UNITS_PER_WORLD])
    .precision(0);
  const path = geoPath(projection).digits(2);
  const draw = (part: BasePart): string => {
    const object = topology.objects[part];
    return object === undefined ? '' : (path(feature(topology, object)) ?? '');
  };
  return {
    transform: '',
    paths: {
      land: draw('land'),
      lakes: draw('lakes'),
      provinces: draw('provinces'),
      borders: draw('borders'),
      hainan: draw('hainan'),
    },
  };
}

/** The shape of data/basemap/first-view.json: paths projected at build time, in integer units. */
export interface FirstView {
  readonly unitsPerWorld: number;
  readonly originX: number;
  readonly originY: number;
  readonly land: string;
  readonly lakes: string;
  readonly provinces: string;
  readonly borders: string;
  readonly hainan: string;
}

export function baseOfFirstView(view: FirstView): BaseGeometry {
  const { land, lakes, provinces, borders, hainan } = view;
  const scale = UNITS_PER_WORLD / view.unitsPerWorld;
  const x = view.originX - CHINA_FRAME.x * view.unitsPerWorld;
  const y = view.originY - CHINA_FRAME.y * view.unitsPerWorld;
  return {
    transform: `scale(${scale.toFixed(6)}) translate(${x.toFixed(3)} ${y.toFixed(3)})`,
    paths: { land, lakes, provinces, borders, hainan },
  };
}

/** Takes the base map over from the page that was drawn at build time. */
export function readDrawnBase(root: ParentNode): BaseGeometry {
  const group = root.querySelector('.base-paths');
  if (group === null) return NO_BASE;
  const read = (part: BasePart): string =>
    group.querySelector(`.base-${part}`)?.getAttribute('d') ?? '';
  return {
    transform: group.getAttribute('transform') ?? '',
    paths: {
      land: read('land'),
      lakes: read('lakes'),
      provinces: read('provinces'),
      borders: read('borders'),
      hainan: read('hainan'),
    },
  };
}
