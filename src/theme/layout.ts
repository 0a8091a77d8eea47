// Where things stand on the page, as far as scripts and style sheets must agree on it; CSS pixels.

/** Room between what the map frames and its edges. */
export const FRAME_INSET = 24;

/** Below this height of the map its buttons stand side by side. */
export const LOW_MAP = 300;
/** Below this width of the map its attribution has two lines. */
export const NARROW_MAP = 480;

/** What lies over the lower corners of the map, where names keep away: buttons, and the attribution. */
export const BUTTONS_WIDTH = 164;
export const BUTTONS_HEIGHT = 108;
export const LOW_BUTTONS_WIDTH = 286;
export const LOW_BUTTONS_HEIGHT = 60;
export const ATTRIBUTION_WIDTH = 330;
export const ATTRIBUTION_HEIGHT = 26;
export const NARROW_ATTRIBUTION_WIDTH = 226;
export const NARROW_ATTRIBUTION_HEIGHT = 44;
/** A map that is low and narrow: the attribution is its last line, those that zoom stand at its right edge. */
export function isTight(width: number, height: number): boolean {
  return height < LOW_MAP && width < NARROW_MAP;
}

export const TIGHT_ATTRIBUTION_HEIGHT = 26;
export const TIGHT_BUTTONS_WIDTH = 196;
export const TIGHT_BUTTONS_HEIGHT = 72;
export const TIGHT_ZOOM_WIDTH = 60;
export const TIGHT_ZOOM_HEIGHT = 120;

/** What lies over a corner of a picture. */
export const SCALE_WIDTH = 160;
export const SCALE_HEIGHT = 34;

/** From this width of the map on the actions of the page lie over its upper right corner. */
export const ACTIONS_FROM = 760;
export const ACTIONS_WIDTH = 410;
export const ACTIONS_HEIGHT = 54;

/** Of a wide window: the column beside the map, and the plot of the years below it. */
export const SIDE_WIDTH = 336;
export const HISTOGRAM_HEIGHT = 128;

/** What the plot of the years has above and below it: a line and 12 pixels, and as many. */
const PLOT_ROOM = 25;

/** From this size on a window is a large one, as windows.css has it. */
const LARGE_WINDOW = { width: 800, height: 480 } as const;

/** The map on the page in a large window, which decides its size alone; null in a small one, where words do. */
export function mapOfWindow(width: number, height: number) {
  if (width < LARGE_WINDOW.width || height < LARGE_WINDOW.height) return null;
  return { width: width - SIDE_WIDTH, height: height - HISTOGRAM_HEIGHT - PLOT_ROOM };
}

/** The map that the page is drawn for at build time. */
export const NOMINAL_SIZE = {
  width: 1440 - SIDE_WIDTH,
  height: 900 - HISTOGRAM_HEIGHT - PLOT_ROOM,
} as const;
