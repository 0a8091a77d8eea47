// Where a name may stand beside its mark: close on four sides, or further off at the end of a fine line.
import type { ScreenPoint, Size } from '@/model/camera';
import { LABEL_LINE_HEIGHT } from '@/theme/look';
import type { Box } from './occupied';
import { estimateTextWidth } from './textWidth';

export const LABEL_ANCHORS = ['right', 'left', 'below', 'above'] as const;
export type LabelAnchor = (typeof LABEL_ANCHORS)[number];

/** A fine line from the edge of the mark to the name, CSS pixels from the position. */
export type Leader = readonly [from: ScreenPoint, to: ScreenPoint];

export interface Seat {
  readonly anchor: LabelAnchor;
  /** From the position to the middle of the near edge of the text, CSS pixels. */
  readonly shift: ScreenPoint;
  /** Null where the name stands close by its mark. */
  readonly leader: Leader | null;
}

/** Between a mark and its name, CSS pixels. */
const GAP = 4;
/** Between a line and the name at its end. */
const LINE_GAP = 2;
/** Lengths of the lines beyond the mark, the shortest first. */
const LINE_LENGTHS = [10, 18, 28, 40, 54, 66, 80];
const DIRECTIONS = Array.from({ length: 16 }, (_, step) => (step * Math.PI) / 8);
/** Flatter than this the name stands beside the end of its line, else above or below it. */
const STEEP = 0.8;

/** Towards which side of its point a name stands. */
const SIDES: Readonly<Record<LabelAnchor, ScreenPoint>> = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
};

function seatAt(
  anchor: LabelAnchor,
  [x, y]: ScreenPoint,
  gap: number,
  leader: Leader | null,
): Seat {
  const [right, down] = SIDES[anchor];
  return { anchor, shift: [x + right * gap, y + down * gap], leader };
}

export function closeSeats(radius: number): readonly Seat[] {
  return LABEL_ANCHORS.map((anchor) => seatAt(anchor, [0, 0], radius + GAP, null));
}

/** Of the name of an area, which has no mark: about its middle, by lines; farther off it would name a neighbour. */
const AREA_SHIFTS = [0, -1, 1];

export function areaSeats(): readonly Seat[] {
  return AREA_SHIFTS.map((lines) => ({
    anchor: 'below',
    shift: [0, (lines - 0.5) * LABEL_LINE_HEIGHT],
    leader: null,
  }));
}

/** Reckoned once for the marks of a size, not for each name. */
const knownSeats = new Map<string, readonly Seat[]>();

/** Nearest first, no line longer than `longest`. */
export function leaderSeats(radius: number, longest: number): readonly Seat[] {
  const key = `${radius}/${longest}`;
  let seats = knownSeats.get(key);
  if (seats === undefined) {
    seats = seatsOnLines(radius, longest);
    knownSeats.set(key, seats);
  }
  return seats;
}

function seatsOnLines(radius: number, longest: number): readonly Seat[] {
  return LINE_LENGTHS.filter((length) => length <= longest).flatMap((length) =>
    DIRECTIONS.map((angle): Seat => {
      const at = (reach: number): ScreenPoint => [
        round(Math.cos(angle) * reach),
        round(Math.sin(angle) * reach),
      ];
      const to = at(radius + length);
      const down = Math.sin(angle);
      const side = Math.abs(down) > STEEP ? 2 + Number(down < 0) : Number(Math.cos(angle) < 0);
      return seatAt(LABEL_ANCHORS[side] ?? 'right', to, LINE_GAP, [at(radius), to]);
    }),
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

/** Width and height of a text of one or more lines, CSS pixels. */
export function textSize(text: string): Size {
  const lines = text.split('\n');
  return {
    width: Math.max(...lines.map(estimateTextWidth)),
    height: lines.length * LABEL_LINE_HEIGHT,
  };
}

/** The box of a text on a seat beside a point of the screen. */
export function seatBox(
  [x, y]: ScreenPoint,
  { width, height }: Size,
  { anchor, shift }: Seat,
): Box {
  const [right, down] = SIDES[anchor];
  const left = x + shift[0] + (width * (right - 1)) / 2;
  const top = y + shift[1] + (height * (down - 1)) / 2;
  return [left, top, left + width, top + height];
}

const STEP = 5;

/** Small boxes along a line, so that nothing is written over it; made one by one, as most are not looked at. */
export function* leaderBoxes([x, y]: ScreenPoint, [from, to]: Leader): Iterable<Box> {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.max(1, Math.ceil(length / STEP));
  for (let index = 0; index < count; index++) {
    const share = (index + 0.5) / count;
    const middleX = x + from[0] + (to[0] - from[0]) * share;
    const middleY = y + from[1] + (to[1] - from[1]) * share;
    yield [middleX - 2, middleY - 2, middleX + 2, middleY + 2];
  }
}
