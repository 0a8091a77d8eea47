// Which place names stand on the map and where: the places that matter first, never one over another.
import {
  type Camera,
  type ScreenPoint,
  type Size,
  type WorldPoint,
  worldToScreen,
} from '@/model/camera';
import type { BilingualName } from '@/model/place';
import type { LabelledMark, NamedPlace } from '@/selectors/marks/mark';
import {
  ATTRIBUTION_HEIGHT,
  ATTRIBUTION_WIDTH,
  BUTTONS_HEIGHT,
  BUTTONS_WIDTH,
  LOW_BUTTONS_HEIGHT,
  LOW_BUTTONS_WIDTH,
  LOW_MAP,
  NARROW_ATTRIBUTION_HEIGHT,
  NARROW_ATTRIBUTION_WIDTH,
  NARROW_MAP,
} from '@/theme/layout';
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from '@/theme/look';

export const LABEL_ANCHORS = ['right', 'left', 'below', 'above'] as const;
export type LabelAnchor = (typeof LABEL_ANCHORS)[number];

export interface PlaceLabel {
  readonly place: NamedPlace;
  /** Lines are parted by a line feed. */
  readonly text: string;
  readonly world: WorldPoint;
  readonly anchor: LabelAnchor;
  /** Distance from the position to the near edge of the text, CSS pixels. */
  readonly gap: number;
  /** 0 = matters most; small maps show only the first few. */
  readonly rank: number;
}

const GAP = 4;
const MOST_CANDIDATES = 400;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Width of a line in CSS pixels at 12 px in a sans-serif: close enough to keep names apart. */
export function estimateTextWidth(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (character > '\u2e80') ems += 1;
    else if ("iljtf'’.,()- ".includes(character)) ems += 0.32;
    else if ('mwMW'.includes(character)) ems += 0.86;
    else ems += character >= 'A' && character <= 'Z' ? 0.66 : 0.55;
  }
  return ems * LABEL_FONT_SIZE;
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Boxes in buckets of the screen, so that only neighbours are compared. */
class Occupied {
  private readonly buckets = new Map<string, Box[]>();

  add(box: Box): void {
    this.eachBucket(box, (bucket) => bucket.push(box));
  }

  isFree(box: Box): boolean {
    let free = true;
    this.eachBucket(box, (bucket) => {
      free &&= !bucket.some((other) => overlaps(box, other));
    });
    return free;
  }

  private eachBucket(box: Box, visit: (bucket: Box[]) => void): void {
    for (let x = Math.floor(box[0] / 96); x <= Math.floor(box[2] / 96); x++) {
      for (let y = Math.floor(box[1] / 96); y <= Math.floor(box[3] / 96); y++) {
        const key = `${x} ${y}`;
        const bucket = this.buckets.get(key) ?? [];
        this.buckets.set(key, bucket);
        visit(bucket);
      }
    }
  }
}

function labelBox([x, y]: ScreenPoint, text: string, gap: number, anchor: LabelAnchor): Box {
  const lines = text.split('\n');
  const width = Math.max(...lines.map(estimateTextWidth));
  const height = lines.length * LABEL_LINE_HEIGHT;
  const half = height / 2;
  if (anchor === 'right') return [x + gap, y - half, x + gap + width, y + half];
  if (anchor === 'left') return [x - gap - width, y - half, x - gap, y + half];
  if (anchor === 'below') return [x - width / 2, y + gap, x + width / 2, y + gap + height];
  return [x - width / 2, y - gap - height, x + width / 2, y - gap];
}

/** Where buttons (left) and attribution (right) lie over the lower corners of a map. */
export function coveredCorners({ width, height }: Size): readonly [buttons: Box, attribution: Box] {
  const isLow = height < LOW_MAP;
  const isNarrow = width < NARROW_MAP;
  const rise = isLow ? LOW_BUTTONS_HEIGHT : BUTTONS_HEIGHT;
  const depth = isNarrow ? NARROW_ATTRIBUTION_HEIGHT : ATTRIBUTION_HEIGHT;
  const length = isNarrow ? NARROW_ATTRIBUTION_WIDTH : ATTRIBUTION_WIDTH;
  return [
    [0, height - rise, isLow ? LOW_BUTTONS_WIDTH : BUTTONS_WIDTH, height],
    [width - length, height - depth, width, height],
  ];
}

/**
 * Places names around marks: heaviest first, right, left, below or above, never over another name
 * or mark, nor under what lies over the map. Positions are judged at this camera; names outside the
 * map (plus a margin) are left out.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  camera: Camera,
  size: Size,
  nameOf: (name: BilingualName) => string,
): readonly PlaceLabel[] {
  const occupied = new Occupied();
  for (const corner of coveredCorners(size)) occupied.add(corner);
  const margin = 80;
  const visible = marks
    .map((mark) => ({ mark, screen: worldToScreen(mark.world, camera, size) }))
    .filter(
      ({ screen: [x, y] }) =>
        x > -margin && y > -margin && x < size.width + margin && y < size.height + margin,
    );
  for (const { mark, screen } of visible) {
    const reach = mark.radius + 1;
    const [x, y] = screen;
    occupied.add([x - reach, y - reach, x + reach, y + reach]);
  }
  const candidates = visible
    .filter(({ mark }) => mark.weight > 0)
    .sort((a, b) => b.mark.weight - a.mark.weight || (a.mark.place.id < b.mark.place.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const labels: PlaceLabel[] = [];
  const named = new Set<string>();
  for (const { mark, screen } of candidates) {
    if (named.has(mark.place.id)) continue;
    const { place, world, otherNames = [] } = mark;
    const gap = mark.radius + GAP;
    for (const name of [place.name, ...otherNames]) {
      const text = nameOf(name);
      const anchor = LABEL_ANCHORS.find((side) => {
        const box = labelBox(screen, text, gap, side);
        return box[0] > 2 && box[2] < size.width - 2 && occupied.isFree(box);
      });
      if (anchor === undefined) continue;
      occupied.add(labelBox(screen, text, gap, anchor));
      named.add(place.id);
      labels.push({ place, text, world, anchor, gap, rank: labels.length });
      break;
    }
  }
  return labels;
}
