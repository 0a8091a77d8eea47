// Which parts of the screen are taken: boxes in buckets, so that only neighbours are compared.

/** CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const BUCKET = 96;

export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

export class Occupied {
  private readonly buckets = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const bucket = this.buckets.get(key);
      if (bucket === undefined) this.buckets.set(key, [box]);
      else bucket.push(box);
    }
  }

  isFree(box: Box): boolean {
    return keysOf(box).every(
      (key) => this.buckets.get(key)?.some((other) => overlaps(box, other)) !== true,
    );
  }
}

function keysOf(box: Box): readonly number[] {
  const keys: number[] = [];
  for (let x = Math.floor(box[0] / BUCKET); x <= Math.floor(box[2] / BUCKET); x++) {
    for (let y = Math.floor(box[1] / BUCKET); y <= Math.floor(box[3] / BUCKET); y++) {
      keys.push(x * 4096 + y);
    }
  }
  return keys;
}
