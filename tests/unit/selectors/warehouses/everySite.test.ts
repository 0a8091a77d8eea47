// Every documented site has a sign where the map looks at it from near by, and bears its whole name; over China none does.
import { describe, expect, it } from 'vitest';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectScene } from '@/selectors/scene/scene';
import { selectDrawnRows } from '@/selectors/scene/sceneLayers';
import { looksBeyondChina } from '@/selectors/view/framing';
import { lookingAt } from '../../fixtures/fixtures';
import { REAL_WAREHOUSES, worldState } from '../../fixtures/realWarehouses';

const SIZE = { width: 1104, height: 748 };
const LOCATED = REAL_WAREHOUSES.data.facilities.flatMap(({ id, position, city }) =>
  position === null ? [] : [{ id, position, city }],
);

const WORLD = worldState();

it.each([5, 7, 10])('at zoom %d every documented site has a sign', (zoom) => {
  for (const { id, position } of LOCATED) {
    const [longitude, latitude] = position;
    const marks = selectDrawnRows(
      lookingAt(WORLD, { longitude, latitude, zoom }, SIZE),
      'warehouses',
    );
    const members = marks.flatMap((mark) => mark.members);
    expect(members, `no sign for ${id}`).toContain(id);
  }
});

describe('over China', () => {
  const places = [...(selectOverview(WORLD)?.placeById.values() ?? [])];

  it.each([4, 5, 7, 10])('at zoom %d no place counts as abroad', (zoom) => {
    expect(places.length).toBeGreaterThan(200);
    for (const { id, position } of places) {
      const [longitude, latitude] = position;
      expect(looksBeyondChina({ longitude, latitude, zoom }, SIZE), id).toBe(false);
    }
  });
});

it.each([8, 9])('at zoom %d no name abroad is shortened: 市 at its end belongs to it', (zoom) => {
  const industry = LOCATED.find(({ city }) => city?.en === 'City of Industry');
  if (industry === undefined) throw new Error('no such site');
  // Seen beside others, one of which names the country.
  const [longitude, latitude] = [industry.position[0] + 90 / 2 ** zoom, industry.position[1]];
  const { labels } = selectScene(
    lookingAt(worldState({ language: 'zh' }), { longitude, latitude, zoom }, SIZE),
  );
  expect(labels.map(({ text }) => text).filter((text) => text.startsWith('工业'))).toEqual([
    '工业市',
  ]);
});
