// Which names stand on the map and where: what matters most first, never one over another, over a mark or a line.
import {
  type Camera,
  type ScreenPoint,
  type Size,
  type WorldPoint,
  worldToScreen,
} from '@/model/camera';
import type { BilingualName } from '@/model/place';
import { DETAIL_FROM } from '@/model/view/detail';
import type { LabelledMark, LabelTone, NamedPlace } from '@/selectors/marks/mark';
import { coveredCorners } from './covered';
import { type Box, type Occupied, occupied } from './occupied';
import {
  areaSeats,
  closeSeats,
  leaderBoxes,
  leaderSeats,
  type Seat,
  seatBox,
  textSize,
} from './seats';

export interface PlaceLabel extends Seat {
  readonly place: NamedPlace;
  /** Lines are parted by a line feed. */
  readonly text: string;
  readonly world: WorldPoint;
  /** 0 = matters most; in the order of the list. */
  readonly rank: number;
  readonly isArea: boolean;
  readonly tone?: LabelTone;
}

/** From this weight on a name that finds no room by its mark stands at the end of a line. */
export const LEADER_WEIGHT = 34;
/** From this weight on a name must stand: at the end of a long line, if need be across another mark. */
export const MUST_WEIGHT = 60;
/** Lines beyond their mark, CSS pixels. */
const LONGEST_LINE = 28;
const LONGEST_MUST_LINE = 80;
/** Of a line across other marks: each 5 pixels of it are worth so many of its length. */
const CROSSING_COST = 5;
const MOST_CROSSINGS = 9;
/** A place is not named this near, CSS pixels, to one without a name that weighs so much more. */
const SHADOW = 42;
const SHADOW_WEIGHT = 10;
const MOST_CANDIDATES = 400;
/** Marks this far outside the map still take their room, CSS pixels. */
const MARGIN = 80;
/** Between two names on one line, so that they never read as one. */
const WORD_GAP = 8;

interface Candidate {
  readonly mark: LabelledMark;
  readonly screen: ScreenPoint;
}

interface PlacedText {
  readonly text: string;
  readonly extent: Size;
  readonly seat: Seat;
}

/**
 * Places names around marks: heaviest first, right, left, below or above, the heavy ones at the end of a line where
 * that finds no room; never over another name, a mark or a line, nor under what lies over the map. Positions are
 * judged at this camera; names outside the map are left out.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  camera: Camera,
  size: Size,
  nameOf: (name: BilingualName, mark: LabelledMark) => string,
): readonly PlaceLabel[] {
  const visible = marks
    .map((mark): Candidate => ({ mark, screen: worldToScreen(mark.world, camera, size) }))
    .filter(({ screen }) => isNear(screen, size));
  const solid = occupied();
  const words = occupied();
  for (const corner of coveredCorners(size, camera.zoom >= DETAIL_FROM)) words.add(corner);
  takeRoom(solid, visible, ({ isArea, tone }) => isArea !== true && tone === undefined);
  const candidates = visible
    .filter(({ mark }) => mark.weight > 0)
    .sort(compareCandidates)
    .slice(0, MOST_CANDIDATES);

  function fits(box: Box): boolean {
    const isWhole = box[0] > 2 && box[1] > 0 && box[2] < size.width - 2 && box[3] < size.height;
    return isWhole && words.isFree(box) && solid.isFree(box);
  }
  function closeSeat({ mark, screen }: Candidate, extent: Size): Seat | undefined {
    const seats = mark.isArea === true ? areaSeats() : closeSeats(mark.radius);
    return seats.find((seat) => fits(seatBox(screen, extent, seat)));
  }
  function farSeat({ mark, screen }: Candidate, extent: Size): Seat | undefined {
    if (mark.isArea === true || mark.weight < LEADER_WEIGHT) return;
    const isMust = mark.weight >= MUST_WEIGHT;
    const seats = leaderSeats(mark.radius, isMust ? LONGEST_MUST_LINE : LONGEST_LINE);
    const isPossible = (seat: Seat): boolean =>
      fits(seatBox(screen, extent, seat)) && crossings(screen, seat, words, 0) === 0;
    return isMust
      ? cheapest(seats, isPossible, screen, solid)
      : seats.find((seat) => isPossible(seat) && crossings(screen, seat, solid, 0) === 0);
  }
  /** Rather a shorter name close by than the whole one at the end of a line. */
  function seatOf(candidate: Candidate): PlacedText | null {
    const { place, otherNames = [] } = candidate.mark;
    const names = [place.name, ...otherNames];
    for (const find of [closeSeat, farSeat]) {
      for (const name of names) {
        const text = nameOf(name, candidate.mark);
        const extent = textSize(text);
        const seat = find(candidate, extent);
        if (seat !== undefined) return { text, extent, seat };
      }
    }
    return null;
  }

  let isGround = false;
  const labels: PlaceLabel[] = [];
  const named = new Set<string>();
  const nameless: Candidate[] = [];
  for (const candidate of candidates) {
    const { place, alsoNames = place.id, isArea = false, tone } = candidate.mark;
    // Signs of gateways take their room when the names of what the map is about have theirs.
    if (tone !== undefined && !isGround) {
      isGround = true;
      takeRoom(solid, visible, (mark) => mark.tone === 'gateway');
    }
    if (named.has(place.id) || named.has(alsoNames) || isInShadow(candidate, nameless)) continue;
    const { screen, mark } = candidate;
    if (needsRoom(mark) && !fits(around(screen, mark.radius))) continue;
    const found = seatOf(candidate);
    if (found === null) {
      if (!isArea) nameless.push(candidate);
      continue;
    }
    const { text, extent, seat } = found;
    write(words, candidate.screen, extent, seat);
    named.add(place.id);
    named.add(alsoNames);
    labels.push(labelOf(candidate.mark, text, seat, labels.length));
  }
  return labels;
}

/** The point of a city abroad is drawn with its name alone, where there is room; of one that is asked for on a sign, too. */
function needsRoom({ tone, weight }: LabelledMark): boolean {
  return tone === 'city' && weight < MUST_WEIGHT;
}

function write(words: Occupied, screen: ScreenPoint, extent: Size, seat: Seat): void {
  words.add(apart(seatBox(screen, extent, seat)));
  if (seat.leader !== null) {
    for (const box of leaderBoxes(screen, seat.leader)) words.add(box);
  }
}

function takeRoom(
  solid: Occupied,
  candidates: readonly Candidate[],
  isOne: (mark: LabelledMark) => boolean,
): void {
  for (const { mark, screen } of candidates) {
    if (isOne(mark)) solid.add(around(screen, mark.radius + 1));
  }
}

/** What the map is about comes first: names of the ground, which come later, displace none of its names. */
function compareCandidates({ mark: a }: Candidate, { mark: b }: Candidate): number {
  return (
    Number(a.tone !== undefined) - Number(b.tone !== undefined) ||
    b.weight - a.weight ||
    (a.place.id < b.place.id ? -1 : 1)
  );
}

function labelOf(
  { place, world, isArea = false, tone }: LabelledMark,
  text: string,
  seat: Seat,
  rank: number,
): PlaceLabel {
  return { place, text, world, ...seat, rank, isArea, ...(tone !== undefined && { tone }) };
}

/** The small boxes of a line that are taken, counted up to one more than `most`; it starts at its mark's rim. */
function crossings(screen: ScreenPoint, { leader }: Seat, taken: Occupied, most: number): number {
  if (leader === null) return 0;
  let count = 0;
  let isRim = true;
  for (const box of leaderBoxes(screen, leader)) {
    if (!isRim && !taken.isFree(box)) count++;
    if (count > most) break;
    isRim = false;
  }
  return count;
}

/** Short, and across few other marks; none where all run across many. */
function cheapest(
  seats: readonly Seat[],
  isPossible: (seat: Seat) => boolean,
  screen: ScreenPoint,
  marks: Occupied,
): Seat | undefined {
  let [best, least]: [Seat | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const seat of seats) {
    const length = Math.hypot(...seat.shift);
    if (length >= least || !isPossible(seat)) continue;
    const crossed = crossings(screen, seat, marks, MOST_CROSSINGS);
    const cost = length + crossed * CROSSING_COST;
    if (crossed <= MOST_CROSSINGS && cost < least) [best, least] = [seat, cost];
  }
  return best;
}

/** Whether a far greater place beside it found no room. */
function isInShadow({ mark, screen }: Candidate, nameless: readonly Candidate[]): boolean {
  return nameless.some(
    (other) =>
      other.mark.weight > mark.weight + SHADOW_WEIGHT &&
      Math.hypot(other.screen[0] - screen[0], other.screen[1] - screen[1]) < SHADOW,
  );
}

function isNear([x, y]: ScreenPoint, { width, height }: Size): boolean {
  return x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;
}

function around([x, y]: ScreenPoint, reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}

function apart([left, top, right, bottom]: Box): Box {
  return [left - WORD_GAP, top, right + WORD_GAP, bottom];
}
