// What lies over the corners of the map, where names keep away.
import type { Size } from '@/model/camera';
import {
  ACTIONS_FROM,
  ACTIONS_HEIGHT,
  ACTIONS_WIDTH,
  ATTRIBUTION_HEIGHT,
  ATTRIBUTION_WIDTH,
  BUTTONS_HEIGHT,
  BUTTONS_WIDTH,
  isTight,
  LOW_BUTTONS_HEIGHT,
  LOW_BUTTONS_WIDTH,
  LOW_MAP,
  NARROW_ATTRIBUTION_HEIGHT,
  NARROW_ATTRIBUTION_WIDTH,
  NARROW_MAP,
  SCALE_HEIGHT,
  SCALE_WIDTH,
  TIGHT_ATTRIBUTION_HEIGHT,
  TIGHT_BUTTONS_HEIGHT,
  TIGHT_BUTTONS_WIDTH,
  TIGHT_ZOOM_HEIGHT,
  TIGHT_ZOOM_WIDTH,
} from '@/theme/layout';
import type { Box } from './occupied';

/** Up close more sources are named. */
const CLOSE_LINES = 2;

/** In a picture that of the scale; on the page where buttons (left) and attribution (right) lie over the lower corners of a map, the page's actions over an upper one. */
export function coveredCorners({ width, height, isBare }: Size, isClose = false): readonly Box[] {
  if (isBare === true) return [[width - SCALE_WIDTH, height - SCALE_HEIGHT, width, height]];
  const isLow = height < LOW_MAP;
  const isNarrow = width < NARROW_MAP;
  if (isTight(width, height)) {
    return [
      [0, height - TIGHT_BUTTONS_HEIGHT, TIGHT_BUTTONS_WIDTH, height],
      [0, height - TIGHT_ATTRIBUTION_HEIGHT, width, height],
      [width - TIGHT_ZOOM_WIDTH, height - TIGHT_ZOOM_HEIGHT, width, height],
    ];
  }
  const rise = isLow ? LOW_BUTTONS_HEIGHT : BUTTONS_HEIGHT;
  const depth = isNarrow ? NARROW_ATTRIBUTION_HEIGHT : ATTRIBUTION_HEIGHT;
  const length = isNarrow ? NARROW_ATTRIBUTION_WIDTH : ATTRIBUTION_WIDTH;
  const lines = isClose ? CLOSE_LINES : 1;
  return [
    [0, height - rise, isLow ? LOW_BUTTONS_WIDTH : BUTTONS_WIDTH, height],
    [width - length * lines, height - depth * lines, width, height],
    ...(width < ACTIONS_FROM ? [] : [[width - ACTIONS_WIDTH, 0, width, ACTIONS_HEIGHT] as const]),
  ];
}
