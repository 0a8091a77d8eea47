// How large the signs for warehouses are drawn: areas in proportion, the same rule for map and legend.

/** Floor area whose sign has the radius below at the World framing, square metres. */
const REFERENCE_AREA = 100_000;
const REFERENCE_RADIUS = 9;
/** Smaller areas are drawn at this size, so that each can be seen; the legend says "up to". */
const SMALLEST_RADIUS = 3.5;
/** The World framing on a desktop. */
const REFERENCE_ZOOM = 1.5;

function half(value: number): number {
  return Math.round(value * 2) / 2;
}

function zoomFactor(zoom: number, growth: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, 2 ** ((zoom - REFERENCE_ZOOM) * growth)));
}

/** Radius in CSS pixels of a site with a floor area; the sign's area is proportional to it. */
export function floorRadius(squareMetres: number, zoom: number): number {
  const wanted = REFERENCE_RADIUS * Math.sqrt(squareMetres / REFERENCE_AREA);
  return half(Math.max(SMALLEST_RADIUS, wanted * zoomFactor(zoom, 0.16, 0.85, 1.9)));
}

/** The largest area that is drawn at the smallest size, square metres. */
export function smallestArea(zoom: number): number {
  const share = SMALLEST_RADIUS / (REFERENCE_RADIUS * zoomFactor(zoom, 0.16, 0.85, 1.9));
  return Math.round((REFERENCE_AREA * share ** 2) / 1000) * 1000;
}

/** Radius of a sign that stands for a site without a floor area. */
export function plainRadius(zoom: number): number {
  return half(5 * zoomFactor(zoom, 0.12, 0.9, 1.5));
}

/** Radius of a stack: it says its number in figures, not in size. */
export function stackRadius(count: number, zoom: number): number {
  return half((count > 9 ? 9.5 : 8) * zoomFactor(zoom, 0.08, 0.95, 1.3));
}

/** Radius of a country's circle; its area is proportional to the count. */
export function countRadius(count: number, zoom: number): number {
  return half(Math.sqrt(count) * zoomFactor(zoom, 0.5, 0.5, 1.5));
}

/** Radius of the mark of a country that is named without a figure. */
export const NO_FIGURE_RADIUS = 4.5;
