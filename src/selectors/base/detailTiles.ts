// Which tiles of the detailed base map a camera looks at.
import { type Camera, type Size, screenToWorld } from '@/model/camera';
import { DETAIL_FROM, DETAIL_TILE_ZOOM } from '@/model/view/detail';

const TILES = 2 ** DETAIL_TILE_ZOOM;

/** Names such as "53-26", columns from the west, rows from the north; `margin` pixels beyond the map, too. */
export function tilesInView(camera: Camera, size: Size, margin = 0): readonly string[] {
  if (ATLAS_STYLE !== '' || camera.zoom < DETAIL_FROM) return [];
  const [left, top] = tileAt(screenToWorld([-margin, -margin], camera, size));
  const corner = [size.width + margin, size.height + margin] as const;
  const [right, bottom] = tileAt(screenToWorld(corner, camera, size));
  const names: string[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) names.push(`${column}-${row}`);
  }
  return names;
}

function tileAt([x, y]: readonly [number, number]): readonly [column: number, row: number] {
  const hold = (share: number): number =>
    Math.max(0, Math.min(TILES - 1, Math.floor(share * TILES)));
  return [hold(x), hold(y)];
}
