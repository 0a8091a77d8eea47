// Web Mercator as MapLibre uses it: the world is a square of 512 × 2^zoom CSS pixels.
import type { Position } from './place.ts';

export const TILE_SIZE = 512;
/** Small windows need less than zoom 0 to see the world; {@link constrainCamera} keeps it filling them. */
export const MIN_ZOOM = -1;
/** As near as the data of the base map go. */
export const MAX_ZOOM = 10.5;
/** Latitude at which the Web Mercator square ends, degrees. */
export const MAX_LATITUDE = 85.051129;

/** What the map looks at: its centre in degrees (WGS 84) and its zoom (MapLibre's scale). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** In a camera's place: the east of China or the trade's part of the world, as large as the map allows. */
export const NAMED_VIEWS = ['east', 'world'] as const;
export type NamedView = (typeof NAMED_VIEWS)[number];

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Nothing lies over it but the scale: a picture. */
  readonly isBare?: true;
}

/** Distances from the four sides in CSS pixels: what panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A point of the unit square: x from 180° W eastward, y from the north edge southward. */
export type WorldPoint = readonly [x: number, y: number];
export type ScreenPoint = readonly [x: number, y: number];

export function toWorld([longitude, latitude]: Position): WorldPoint {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  const radians = (clamped * Math.PI) / 180;
  return [longitude / 360 + 0.5, 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)];
}

export function fromWorld([x, y]: WorldPoint): Position {
  const latitude = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}

/** Width of the whole world in CSS pixels at a zoom. */
export function worldSize(zoom: number): number {
  return TILE_SIZE * 2 ** zoom;
}

export function worldToScreen(point: WorldPoint, camera: Camera, size: Size): ScreenPoint {
  const scale = worldSize(camera.zoom);
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude]);
  return [
    (point[0] - centreX) * scale + size.width / 2,
    (point[1] - centreY) * scale + size.height / 2,
  ];
}

export function screenToWorld(point: ScreenPoint, camera: Camera, size: Size): WorldPoint {
  const scale = worldSize(camera.zoom);
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude]);
  return [
    centreX + (point[0] - size.width / 2) / scale,
    centreY + (point[1] - size.height / 2) / scale,
  ];
}

/** The camera that shows `bounds` whole and centred in what the insets leave free of a map of `size`. */
export function frameBounds(
  bounds: Bounds,
  size: Size,
  insets: Insets = NO_INSETS,
  maxZoom: number = MAX_ZOOM,
): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const freeWidth = Math.max(1, size.width - insets.left - insets.right);
  const freeHeight = Math.max(1, size.height - insets.top - insets.bottom);
  const scale = Math.min(
    freeWidth / Math.max(right - left, 1e-9),
    freeHeight / Math.max(bottom - top, 1e-9),
  );
  const zoom = clampZoom(Math.min(maxZoom, Math.log2(scale / TILE_SIZE)));
  const pixels = worldSize(zoom);
  const [longitude, latitude] = fromWorld([
    (left + right) / 2 + (insets.right - insets.left) / 2 / pixels,
    (top + bottom) / 2 + (insets.bottom - insets.top) / 2 / pixels,
  ]);
  return { longitude, latitude, zoom };
}

/**
 * The nearest camera that shows nothing beyond the one world: not past its edges, not smaller than
 * the map. The same camera where nothing has to change. Both maps move by this rule.
 */
export function constrainCamera(camera: Camera, size: Size): Camera {
  const smallest = Math.log2(Math.max(size.width, size.height, 1) / TILE_SIZE);
  const zoom = Math.max(smallest, clampZoom(camera.zoom));
  const pixels = worldSize(zoom);
  const [x, y] = toWorld([camera.longitude, camera.latitude]);
  const [marginX, marginY] = [size.width / 2 / pixels, size.height / 2 / pixels];
  const heldX = Math.max(marginX, Math.min(1 - marginX, x));
  const heldY = Math.max(marginY, Math.min(1 - marginY, y));
  const isWithin =
    zoom === camera.zoom && Math.abs(heldX - x) < 1e-12 && Math.abs(heldY - y) < 1e-12;
  if (isWithin) return camera;
  const [longitude, latitude] = fromWorld([heldX, heldY]);
  return { longitude, latitude, zoom };
}

export function clampZoom(zoom: number): number {
  return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
}
