// Every width, radius, gap and opacity that the drawn map, the moving map, the saved picture and the style
// sheets share: CSS pixels, opacities from 0 to 1. Colours stand in palette.ts, shapes in kindShape.ts.
// Numbers, not records of them: the bundler writes a number where it is used, and leaves out the rest.

// --- the base map: land, lines, and the island that is drawn whole
export const COAST_WIDTH = 0.6;
export const BORDER_WIDTH = 0.8;
export const RIVER_WIDTH = 1.4;
export const ISLAND_WIDTH = 1.2;
export const ISLAND_OPACITY = 0.3;

// --- the mark of a place
/** From the disc to the middle of its ring. */
export const RING_GAP = 2;
export const RING_WIDTH = 1.5;
/** Casing beyond the middle of the ring. */
export const RING_CASING = 1.6;
/** Casing beyond a disc without a ring. */
export const MARK_CASING = 0.9;
export const SPOKE_WIDTH = 0.8;
/** Outline of what is hollow. */
export const HOLLOW_WIDTH = 1.5;
/** Radius of the sign of a place that a comparison only mentions. */
export const CONTEXT_RADIUS = 2.5;

// --- behind a new place, and around what is pointed at or selected
/** From a new place's mark to the edge of its halo. */
export const HALO_REACH = 5;
export const HALO_OPACITY = 0.18;
/** The line around it, which is what low vision sees of it. */
export const HALO_WIDTH = 1.2;
/** From a mark to the middle of the ring that emphasises it. */
export const EMPHASIS_GAP = 3;
export const HOVERED_WIDTH = 1.5;
export const SELECTED_WIDTH = 2.5;

// --- the glyph of a single zone
export const GLYPH_RADIUS = 8.5;
export const GLYPH_CASING = 1.5;
export const GLYPH_FONT_SIZE = 10;
/** Broken outline of a glyph whose position is only that of its city. */
export const CITY_WIDTH = 1.6;
export const CITY_DASH = 2.5;
export const CITY_DASH_GAP = 2;

// --- a sign for warehouses
export const SIGN_CASING = 1.2;
export const SIGN_LINE_WIDTH = 1.6;
/** Width of the casing of a sign that is only lines. */
export const SIGN_LINE_CASING = 4;
export const SIGN_DISC_OPACITY = 0.82;
export const SIGN_RING_OPACITY = 0.12;
export const SIGN_FONT_SIZE = 11;
/** From the middle down to the base line of its text. */
export const SIGN_TEXT_SHIFT = 3.96;

// --- the sign of a gateway: lines, quieter than all that is counted
export const GATEWAY_RADIUS = 6;
export const GATEWAY_LINE_WIDTH = 1.3;

/** The point of a city abroad beside its name. */
export const TOWN_RADIUS = 1.8;

// --- a name on the map
export const LABEL_FONT_SIZE = 12;
export const LABEL_LINE_HEIGHT = 15;
/** Of towns and gateways. */
export const SMALL_LABEL_FONT_SIZE = 11;
export const LABEL_HALO_WIDTH = 3;
/** From a crowded mark to its name. */
export const LEADER_WIDTH = 0.8;
export const LEADER_OPACITY = 0.6;
