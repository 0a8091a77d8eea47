// Where a name may stand beside its mark: close on four sides, or further off at the end of a fine line.
import type { ScreenPoint } from '@/model/camera';
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

export function closeSeats(radius: number): readonly Seat[] {
  const gap = radius + GAP;
  return [
    { anchor: 'right', shift: [gap, 0], leader: null },
    { anchor: 'left', shift: [-gap, 0], leader: null },
    { anchor: 'below', shift: [0, gap], leader: null },
    { anchor: 'above', shift: [0, -gap], leader: null },
  ];
}

/** Nearest first, no line longer than `longest`. */
export function leaderSeats(radius: number, longest: number): readonly Seat[] {
  return LINE_LENGTHS.filter((length) => length <= longest).flatMap((length) =>
    DIRECTIONS.map((angle): Seat => {
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      const reach = radius + length;
      const to: ScreenPoint = [round(x * reach), round(y * reach)];
      const leader: Leader = [[round(x * radius), round(y * radius)], to];
      if (Math.abs(y) > STEEP) {
        const isBelow = y > 0;
        const down = to[1] + (isBelow ? LINE_GAP : -LINE_GAP);
        return { anchor: isBelow ? 'below' : 'above', shift: [to[0], down], leader };
      }
      const isRight = x > 0;
      const across = to[0] + (isRight ? LINE_GAP : -LINE_GAP);
      return { anchor: isRight ? 'right' : 'left', shift: [across, to[1]], leader };
    }),
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

/** The box of a text on a seat beside a point of the screen. */
export function seatBox([x, y]: ScreenPoint, text: string, { anchor, shift }: Seat): Box {
  const lines = text.split('\n');
  const width = Math.max(...lines.map(estimateTextWidth));
  const height = lines.length * LABEL_LINE_HEIGHT;
  const [edgeX, edgeY] = [x + shift[0], y + shift[1]];
  if (anchor === 'right') return [edgeX, edgeY - height / 2, edgeX + width, edgeY + height / 2];
  if (anchor === 'left') return [edgeX - width, edgeY - height / 2, edgeX, edgeY + height / 2];
  const left = edgeX - width / 2;
  return anchor === 'below'
    ? [left, edgeY, left + width, edgeY + height]
    : [left, edgeY - height, left + width, edgeY];
}

const STEP = 5;

/** Small boxes along a line, so that nothing is written over it. */
export function leaderBoxes([x, y]: ScreenPoint, [from, to]: Leader): readonly Box[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.max(1, Math.ceil(length / STEP));
  return Array.from({ length: count }, (_, index): Box => {
    const share = (index + 0.5) / count;
    const middleX = x + from[0] + (to[0] - from[0]) * share;
    const middleY = y + from[1] + (to[1] - from[1]) * share;
    return [middleX - 2, middleY - 2, middleX + 2, middleY + 2];
  });
}
