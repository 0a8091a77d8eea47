// Where things stand on the screen, in CSS pixels.
import type { Locator } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point of the screen: CSS pixels from the left and from the top. */
export type ScreenPoint = readonly [x: number, y: number];

/** An error names what is not on the screen. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${locator}`);
  return box;
}

export async function middleOf(locator: Locator): Promise<ScreenPoint> {
  const box = await boxOf(locator);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
