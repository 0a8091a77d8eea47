// How a path is painted on a canvas, in the colours of a palette.
import type { Palette } from '@/theme/palette';

export type Painting = (context: CanvasRenderingContext2D, path: Path2D, palette: Palette) => void;

export function fill(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  opacity = 1,
): void {
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.fill(path);
  context.globalAlpha = 1;
}

/** `width`: CSS pixels. */
export function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}
