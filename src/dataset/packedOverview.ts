// How the overview that a page carries writes what would take most of its weight: ids that follow from names, and positions.
import type { Position } from '../model/place.ts';

/** "Taizhou (Zhejiang)" → "taizhou-zhejiang". */
export function idOfName(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll("'", '')
    .match(/[a-z0-9]+/g);
  return words === null ? '' : words.join('-');
}

const DECIMALS = 5;
const WIDTH = 4;
const DIGITS = 90;
/** What makes every longitude and latitude positive, degrees. */
const SHIFTS = [180, 90] as const;

/** From # on, without < and the backslash, which would be more than one sign in the page. */
function signOf(digit: number): string {
  const code = 35 + digit;
  const past = code >= 60 ? code + 1 : code;
  return String.fromCharCode(past >= 92 ? past + 1 : past);
}

function digitOf(code: number): number {
  return code - 35 - (code > 92 ? 2 : code > 60 ? 1 : 0);
}

/** Longitude and latitude in turn, as hundred thousandths of a degree, four signs each. Finer ones are rounded. */
export function packPositions(positions: readonly Position[]): string {
  return positions
    .flatMap((position) => position.map((degrees, axis) => degrees + (SHIFTS[axis] ?? 0)))
    .map((degrees) => {
      let rest = Math.round(degrees * 10 ** DECIMALS);
      let signs = '';
      for (let digit = 0; digit < WIDTH; digit++) {
        signs = signOf(rest % DIGITS) + signs;
        rest = Math.floor(rest / DIGITS);
      }
      return signs;
    })
    .join('');
}

/** Longitude and latitude in degrees. */
export function unpackPositions(signs: string): Position[] {
  const degrees = (start: number, shift: number): number => {
    let steps = 0;
    for (let index = start; index < start + WIDTH; index++) {
      steps = steps * DIGITS + digitOf(signs.charCodeAt(index));
    }
    // Whole numbers until the end: the same as the number that was written.
    return (steps - shift * 10 ** DECIMALS) / 10 ** DECIMALS;
  };
  const positions: Position[] = [];
  for (let start = 0; start + 2 * WIDTH <= signs.length; start += 2 * WIDTH) {
    positions.push([degrees(start, SHIFTS[0]), degrees(start + WIDTH, SHIFTS[1])]);
  }
  return positions;
}
