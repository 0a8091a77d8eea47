// The base map as SVG path data, and the transform that brings it into the units of the frame.
import type { BasePart } from '@/model/mapLayer';
import { CHINA_FRAME, FRAME_UNITS } from './frame';

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

export const UNITS_PER_WORLD = FRAME_UNITS / CHINA_FRAME.width;

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
