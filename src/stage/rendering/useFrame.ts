// Places a frame of the map, in the units of which its points stand, where the camera has it.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Camera, Size } from '@/model/camera';
import { frameRectangle } from '@/svgmap/frame';

/** Before the map is measured (`null`) the style sheet places the frame, to the same effect. */
export function useFrame(
  frame: RefObject<HTMLElement | null>,
  camera: Camera,
  size: Size | null,
): void {
  const rectangle = size === null ? null : frameRectangle(camera, size);
  const element = frame.current;
  useEffect(() => place(frame.current, rectangle));
  // Drawn again, the frame moves in the same picture as the rest.
  if (element !== null) place(element, rectangle);
}

function place(
  element: HTMLElement | null,
  rectangle: ReturnType<typeof frameRectangle> | null,
): void {
  if (element === null || rectangle === null) return;
  const { style } = element;
  style.inset = 'auto';
  style.maxWidth = 'none';
  style.left = `${rectangle.left}px`;
  style.top = `${rectangle.top}px`;
  style.width = `${rectangle.width}px`;
  style.height = `${rectangle.height}px`;
}
