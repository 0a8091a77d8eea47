// Names on the map: none over another name or over a mark, what matters most first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Camera,
  fromWorld,
  type Size,
  screenToWorld,
  toWorld,
  worldToScreen,
} from '@/model/camera';
import type { LabelledMark } from '@/selectors/marks/mark';
import { coveredCorners } from '@/selectors/names/covered';
import { LEADER_WEIGHT, MUST_WEIGHT, type PlaceLabel, placeLabels } from '@/selectors/names/labels';
import { overlaps } from '@/selectors/names/occupied';
import { leaderBoxes, seatBox, textSize } from '@/selectors/names/seats';
import { estimateTextWidth } from '@/selectors/names/textWidth';
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from '@/theme/look';

import { zoneOf } from '../../fixtures/fixtures';

const SIZE: Size = { width: 900, height: 600 };
const CAMERA: Camera = { longitude: 105, latitude: 35, zoom: 4 };
const PLACE = zoneOf().place;

function mark(id: string, at: readonly [number, number], radius = 8, weight = 1): LabelledMark {
  return { place: { ...PLACE, id, name: { en: id, zh: id } }, world: toWorld(at), radius, weight };
}

function label(marks: readonly LabelledMark[], camera = CAMERA, size = SIZE) {
  return placeLabels(marks, camera, size, ({ en }) => en);
}

/** Left, top, right, bottom of the letters. */
function boxOf(each: PlaceLabel): readonly [number, number, number, number] {
  const [left, top, right, bottom] = seatBox(
    worldToScreen(each.world, CAMERA, SIZE),
    textSize(each.text),
    each,
  );
  const rim = (LABEL_LINE_HEIGHT - LABEL_FONT_SIZE) / 2;
  return [left, top + rim, right, bottom - rim];
}

const anyMark = fc.record({
  longitude: fc.double({ min: 75, max: 135, noNaN: true }),
  latitude: fc.double({ min: 15, max: 52, noNaN: true }),
  radius: fc.integer({ min: 4, max: 20 }),
  weight: fc.integer({ min: 0, max: 2 * LEADER_WEIGHT }),
  name: fc.string({ unit: fc.constantFrom(...'aeilmnrstW 杭州市'), minLength: 1, maxLength: 16 }),
});
const anyMarks = fc.array(anyMark, { minLength: 1, maxLength: 40, size: 'max' }).map((rows) =>
  rows.map(({ longitude, latitude, radius, weight, name }, index) => ({
    ...mark(`${index}`, [longitude, latitude], radius, weight),
    place: { ...PLACE, id: `p${index}`, name: { en: name, zh: name } },
  })),
);

describe('placeLabels', () => {
  it('lets no name stand under the buttons or the attribution', () => {
    const corners = coveredCorners({ width: 900, height: 600 });
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const covered = label(marks)
          .map(boxOf)
          .filter(([left, top, right, bottom]) =>
            corners.some(([l, t, r, b]) => left < r && l < right && top < b && t < bottom),
          );
        expect(covered).toEqual([]);
      }),
    );
  });

  it('uses the corners of a picture, where nothing lies but the scale', () => {
    const corners: readonly (readonly [string, number, number])[] = [
      ['Upper right', 820, 20],
      ['Lower left', 30, 560],
      ['By the scale', 880, 585],
    ];
    const marks = corners.map(([name, x, y]) =>
      mark(name, fromWorld(screenToWorld([x, y], CAMERA, SIZE)), 4),
    );
    const named = (size: Size) => label(marks, CAMERA, size).map(({ text }) => text);
    expect(named(SIZE)).toEqual([]);
    expect(named({ ...SIZE, isBare: true }).sort()).toEqual(['Lower left', 'Upper right']);
  });

  it('lets no name stand over another', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const boxes = label(marks).map(boxOf);
        const overlapping = boxes.filter((a, index) =>
          boxes
            .slice(0, index)
            .some((b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]),
        );
        expect(overlapping).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('lets no name stand over a mark, its own included', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const covering = label(marks)
          .map(boxOf)
          .filter(([, top, , bottom]) => bottom > 0 && top < SIZE.height)
          .filter(([left, top, right, bottom]) =>
            marks.some(({ world, radius }) => {
              const [x, y] = worldToScreen(world, CAMERA, SIZE);
              const dx = x - Math.max(left, Math.min(right, x));
              const dy = y - Math.max(top, Math.min(bottom, y));
              return Math.hypot(dx, dy) < radius;
            }),
          );
        expect(covering).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('lets no name be cut by the sides of the map, and names each place once', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const labels = label([...marks, ...marks]);
        const cut = labels.map(boxOf).filter(([left, , right]) => left < 0 || right > SIZE.width);
        expect(cut).toEqual([]);
        const places = labels.map(({ place }) => place.id);
        expect(new Set(places).size).toBe(places.length);
        expect(labels.map(({ rank }) => rank)).toEqual(labels.map((_, index) => index));
      }),
      { numRuns: 50 },
    );
  });

  it('names a mark that stands alone, to its right', () => {
    const [only] = label([mark('Lhasa', [91, 29.6])]);
    expect(only).toMatchObject({ text: 'Lhasa', anchor: 'right', rank: 0 });
    expect(only?.shift[0]).toBeGreaterThan(8);
  });

  it('gives the room to the mark that matters more', () => {
    const light = mark('Light', [105, 35], 6, 1);
    const heavy = mark('Heavy', [105.2, 35], 6, 9);
    expect(label([light, heavy])[0]?.text).toBe('Heavy');
    expect(label([heavy, light])[0]?.text).toBe('Heavy');
  });

  it('goes to another side where the right one is taken', () => {
    const labels = label([mark('Chongqing', [105, 35], 8, 9), mark('b', [106.2, 35], 8, 1)]);
    expect(labels.find(({ text }) => text === 'Chongqing')?.anchor).toBe('left');
  });

  it('takes two lines where one finds no room, and the shortest name where two find none', () => {
    const names = ['Long country > 200', 'Long country\n> 200', '> 200'].map((en) => ({
      en,
      zh: en,
    }));
    const [name = { en: '', zh: '' }, ...otherNames] = names;
    const country = { ...mark('x', [105, 35], 8, 9), otherNames };
    const named = { ...country, place: { ...country.place, name } };
    const [x, y] = worldToScreen(named.world, CAMERA, SIZE);
    const wall = (distance: number): readonly LabelledMark[] =>
      [-1, 1].flatMap((side) =>
        [-40, -20, 0, 20, 40].map((down) => ({
          ...mark(`${side} ${down}`, [0, 0], 8, 0),
          world: screenToWorld([x + side * distance, y + down], CAMERA, SIZE),
        })),
      );
    const textBeside = (distance: number) => label([named, ...wall(distance)])[0]?.text;
    expect(textBeside(120)).toBe('Long country > 200');
    expect(textBeside(50)).toBe('Long country\n> 200');
    expect(textBeside(30)).toBe('> 200');
  });

  it('writes a weighty name at the end of a line where its mark is crowded, a light one not at all', () => {
    const crowd = [-1, 0, 1].flatMap((right) =>
      [-1, 0, 1].map((down) => mark(`${right} ${down}`, [105 + right, 35 + down], 8, 0)),
    );
    const ofWeight = (weight: number) =>
      label([...crowd, mark('Guangzhou', [105, 35], 8, weight)]).map(
        ({ leader }) => leader !== null,
      );
    expect(ofWeight(MUST_WEIGHT)).toEqual([true]);
    expect(ofWeight(LEADER_WEIGHT - 1)).toEqual([]);
  });

  it('lets no line cross a name', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const labels = label(marks);
        const crossed = labels.flatMap(({ world, leader }) =>
          leader === null
            ? []
            : [...leaderBoxes(worldToScreen(world, CAMERA, SIZE), leader)].filter((line) =>
                labels.map(boxOf).some((box) => overlaps(line, box)),
              ),
        );
        expect(crossed).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps names on one line so far apart that they do not read as one', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const boxes = label(marks).map(boxOf);
        const near = boxes.filter((a, index) =>
          boxes.some((b, other) => index < other && overlaps([a[0] - 7, a[1], a[2] + 7, a[3]], b)),
        );
        expect(near).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('names no light mark beside a weighty one that found no room', () => {
    const crowd = [-1, 0, 1].flatMap((right) =>
      [-1, 0, 1].map((down) => mark(`${right} ${down}`, [105 + right, 35 + down], 8, 0)),
    );
    const beside = mark('Houma', [106.6, 34.4], 6, 2);
    const names = (weight: number) =>
      label([...crowd, mark('Zhengzhou', [105, 35], 8, weight), beside]).map(({ text }) => text);
    expect(names(LEADER_WEIGHT - 1)).toEqual([]);
    expect(names(3)).toEqual(['Houma']);
  });

  it('does not name what lies outside the map', () => {
    expect(label([mark('Paris', [2.3, 48.9])])).toEqual([]);
  });

  it('uses the language it is given', () => {
    const named = { ...mark('x', [105, 35]), place: PLACE };
    expect(placeLabels([named], CAMERA, SIZE, ({ zh }) => zh)[0]?.text).toBe('杭州市');
  });
});

describe('estimateTextWidth', () => {
  it('takes a Chinese character for a square and an i for less than an m', () => {
    expect(estimateTextWidth('杭州')).toBe(2 * LABEL_FONT_SIZE);
    expect(estimateTextWidth('i')).toBeLessThan(estimateTextWidth('a'));
    expect(estimateTextWidth('a')).toBeLessThan(estimateTextWidth('m'));
    expect(estimateTextWidth('')).toBe(0);
  });
});
