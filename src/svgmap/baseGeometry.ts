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

/** How many marks of places the page was drawn with. */
export function countDrawnMarks(root: ParentNode): number {
  return root.querySelectorAll('[data-place]').length;
}

/** Takes the base map over from the page that was drawn at build time. */
export function readDrawnBase(root: ParentNode): BaseGeometry {
  const group = root.querySelector('.base-paths');
  if (group === null) return NO_BASE;
  const read = (part: BasePart): string =>
    root.querySelector(`.base-${part}`)?.getAttribute('d') ?? '';
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
