// Which parts of the screen are taken: boxes in buckets, so that only neighbours are compared.

/** CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const BUCKET = 96;

export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

export interface Occupied {
  readonly add: (box: Box) => void;
  readonly isFree: (box: Box) => boolean;
}

/** Nothing is taken yet. */
export function occupied(): Occupied {
  const buckets = new Map<number, Box[]>();
  return {
    add: (box) => {
      const [left, top, right, bottom] = cellsOf(box);
      for (let x = left; x <= right; x++) {
        for (let y = top; y <= bottom; y++) {
          const bucket = buckets.get(keyOf(x, y));
          if (bucket === undefined) buckets.set(keyOf(x, y), [box]);
          else bucket.push(box);
        }
      }
    },
    isFree: (box) => {
      const [left, top, right, bottom] = cellsOf(box);
      for (let x = left; x <= right; x++) {
        for (let y = top; y <= bottom; y++) {
          const bucket = buckets.get(keyOf(x, y));
          if (bucket?.some((other) => overlaps(box, other)) === true) return false;
        }
      }
      return true;
    },
  };
}

function keyOf(x: number, y: number): number {
  return x * 4096 + y;
}

/** The buckets that a box reaches. */
function cellsOf(box: Box): Box {
  return [
    Math.floor(box[0] / BUCKET),
    Math.floor(box[1] / BUCKET),
    Math.floor(box[2] / BUCKET),
    Math.floor(box[3] / BUCKET),
  ];
}
