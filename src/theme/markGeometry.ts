// The geometry of a place's mark as SVG paths around the origin. SVG draws them, the WebGL atlas too.

/** One wedge of a disc cut into `count` equal wedges, clockwise from the top; radius in the caller's unit. */
export function wedgePath(index: number, count: number, radius: number): string {
  if (count === 1) return circlePath(radius);
  const start = point((index / count) * 2 * Math.PI, radius);
  const end = point(((index + 1) / count) * 2 * Math.PI, radius);
  const large = count === 1 || 1 / count > 0.5 ? 1 : 0;
  return `M0 0L${start}A${radius} ${radius} 0 ${large} 1 ${end}Z`;
}

export function circlePath(radius: number): string {
  return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
}

/** The edges between wedges: thin lines of the casing's colour keep neighbouring colours apart. */
export function spokesPath(count: number, radius: number): string {
  if (count < 2) return '';
  return Array.from(
    { length: count },
    (_, index) => `M0 0L${point((index / count) * 2 * Math.PI, radius)}`,
  ).join('');
}

function point(angle: number, radius: number): string {
  return `${round(Math.sin(angle) * radius)} ${round(-Math.cos(angle) * radius)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Widths and distances of a mark in CSS pixels, for both maps. */
export const MARK_DIMENSIONS = {
  /** From the disc to the middle of its ring. */
  ringGap: 2,
  ringWidth: 1.5,
  /** Casing beyond the middle of the ring, or beyond the disc without one. */
  ringCasing: 1.6,
  casing: 0.9,
  hollowWidth: 1.5,
  spokeWidth: 0.8,
} as const;
