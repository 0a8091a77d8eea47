// The detailed base map: tiles of coast, lakes and rivers that come when the map looks closely.

/** Zoom whose grid of tiles they are cut in. */
export const DETAIL_TILE_ZOOM = 6;
/** Zoom from which they are drawn. */
export const DETAIL_FROM = 6;
/** Published folder, relative to the page; `tiles.json` in it lists the tiles that there are. */
export const DETAIL_FOLDER = 'data/basemap/';
export const DETAIL_LIST = 'tiles.json';

/** The lowest first. `ground`: the land of the whole tile, which hides the coarse map. */
export const DETAIL_PARTS = ['ground', 'water', 'rivers', 'coast'] as const;
export type DetailPart = (typeof DETAIL_PARTS)[number];
