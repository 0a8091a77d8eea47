// Where a camera is after a gesture, a key or a button moved it.
import {
  type Camera,
  clampZoom,
  fromWorld,
  type ScreenPoint,
  type Size,
  screenToWorld,
  toWorld,
  worldSize,
} from '@/model/camera';

/** The camera after zooming by `delta` levels while `point` (CSS pixels of the map) stays in place. */
export function zoomAround(camera: Camera, size: Size, point: ScreenPoint, delta: number): Camera {
  const zoom = clampZoom(camera.zoom + delta);
  const [x, y] = screenToWorld(point, camera, size);
  const scale = worldSize(zoom);
  const [longitude, latitude] = fromWorld([
    x - (point[0] - size.width / 2) / scale,
    y - (point[1] - size.height / 2) / scale,
  ]);
  return { longitude, latitude, zoom };
}

/** The camera after the picture moved by `dx`, `dy` CSS pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const scale = worldSize(camera.zoom);
  const [x, y] = toWorld([camera.longitude, camera.latitude]);
  const [longitude, latitude] = fromWorld([
    Math.max(0, Math.min(1, x - dx / scale)),
    Math.max(0, Math.min(1, y - dy / scale)),
  ]);
  return { ...camera, longitude, latitude };
}
