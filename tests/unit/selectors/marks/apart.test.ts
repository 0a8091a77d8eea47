// Places that lie all but on each other: at zoom 5 each is seen and hit, and lies on its point all the same.
import { describe, expect, it } from 'vitest';
import { toWorld, worldToScreen } from '@/model/camera';
import { installApart } from '@/selectors/marks/drawApart';
import { pickAt } from '@/selectors/scene/pick';
import { selectScene } from '@/selectors/scene/scene';
import { realState } from '../../fixtures/realDataset';

installApart();

const SIZE = { width: 4000, height: 3000 };

function marksAt(zoom: number) {
  const camera = { longitude: 110, latitude: 34, zoom };
  const state = realState({ camera, mapSize: SIZE });
  const marks = selectScene(state).rows.places.flatMap(({ place, mark, world, radius }) =>
    mark === null
      ? []
      : [
          {
            id: place.id,
            point: worldToScreen(world, camera, SIZE),
            home: worldToScreen(toWorld(place.position), camera, SIZE),
            radius,
          },
        ],
  );
  return { state, marks };
}

/** The share of a mark that no later one covers. */
function seenShare(marks: ReturnType<typeof marksAt>['marks'], index: number): number {
  const own = marks[index];
  if (own === undefined) return 0;
  const { point, radius } = own;
  const near = marks
    .slice(index + 1)
    .filter((other) => Math.hypot(other.point[0] - point[0], other.point[1] - point[1]) < 40);
  let [seen, all] = [0, 0];
  for (let x = -radius; x <= radius; x++) {
    for (let y = -radius; y <= radius; y++) {
      if (Math.hypot(x, y) > radius) continue;
      all++;
      const isCovered = near.some(
        (other) =>
          Math.hypot(other.point[0] - point[0] - x, other.point[1] - point[1] - y) < other.radius,
      );
      if (!isCovered) seen++;
    }
  }
  return seen / all;
}

describe('crowded places', () => {
  it.each([5, 6])('are each half in sight or more at zoom %i, and hit where they stand', (zoom) => {
    const { state, marks } = marksAt(zoom);
    expect(marks.length).toBeGreaterThan(220);
    const hidden = marks.filter((_, index) => seenShare(marks, index) < 0.45);
    expect(hidden.map(({ id }) => id)).toEqual([]);
    const missed = marks.filter(({ id, point }) => pickAt(state, point, 4)[0]?.selection.id !== id);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('lie on their points all the same', () => {
    const { marks } = marksAt(5);
    const moved = marks.filter(
      ({ point, home, radius }) => Math.hypot(point[0] - home[0], point[1] - home[1]) > radius,
    );
    expect(moved.map(({ id }) => id)).toEqual([]);
  });

  it('stay where they are in the view of all of China', () => {
    const { marks } = marksAt(4);
    expect(
      marks.every(({ point, home }) => Math.hypot(point[0] - home[0], point[1] - home[1]) < 0.01),
    ).toBe(true);
  });
});
