// The length of the scale bar: a round number of metres, true in the middle of the map.
import { type Camera, worldSize } from '@/model/camera';

export interface ScaleLength {
  readonly metres: number;
  /** CSS pixels. */
  readonly pixels: number;
}

/** Round the equator, metres: that of Web Mercator. */
const EQUATOR = 40_075_016.686;
const LONGEST = 110;

/** 1, 2 or 5 times a power of ten, as long as fits. */
export function scaleBar({ latitude, zoom }: Camera): ScaleLength {
  const perPixel = (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / worldSize(zoom);
  const most = perPixel * LONGEST;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { metres, pixels: Math.round(metres / perPixel) };
}
