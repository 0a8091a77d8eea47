// A gateway that is pointed at, walked to and opened: itself, and what lies around it in the shown view.
import { describe, expect, it } from 'vitest';
import { toWorld, worldToScreen } from '@/model/camera';
import { kilometresBetween } from '@/model/place';
import { NEAR_CITY_KILOMETRES } from '@/model/warehouses/tradeCity';
import { selectGatewayCard } from '@/selectors/ground/gatewayCard';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { selectInSight } from '@/selectors/scene/inSight';
import { MOUSE_REACH, pickAt } from '@/selectors/scene/pick';
import { selectScene } from '@/selectors/scene/scene';
import { selectSearchResults } from '@/selectors/search/search';
import { groundState, REAL_GROUND } from '../../fixtures/realGround';

const YANGSHAN = { type: 'gateway', id: 'yangshan-port' } as const;
const CAMERA = { longitude: 121.8, latitude: 30.8, zoom: 8 };
const SIZE = { width: 1440, height: 900 };
const opened = (selection: { type: 'gateway'; id: string }, wishes = {}) =>
  groundState({ camera: CAMERA, side: { type: 'details', selection }, ...wishes });

describe('the card of a gateway', () => {
  it('lists zones of the view around it, nearest first, with the distance between the points', () => {
    const card = selectGatewayCard(opened(YANGSHAN));
    const near = card?.near ?? [];
    expect(card?.gateway.source).toContain('GeoNames');
    expect(near.map(({ name }) => name.en).join()).toContain('Yangshan');
    const distances = near.map(({ kilometres }) => kilometres);
    expect([...distances].sort((a, b) => a - b)).toEqual(distances);
    expect(Math.max(...distances)).toBeLessThanOrEqual(NEAR_CITY_KILOMETRES);
    const before = selectGatewayCard(
      opened(YANGSHAN, { period: { type: 'in-force', year: 1995 } }),
    );
    expect(before?.near?.length).toBeLessThan(near.length);
  });

  it('lists documented sites abroad', () => {
    const hamburg = REAL_GROUND.gateways.find(({ name }) => name.en.includes('Hamburg'));
    const card = selectGatewayCard(opened({ type: 'gateway', id: hamburg?.id ?? '' }));
    expect(card?.isAbroad).toBe(true);
    expect(card?.near?.length).toBeGreaterThan(0);
    expect(card?.near?.every(({ selection }) => selection.type === 'warehouse')).toBe(true);
  });

  it('is none for what does not exist', () => {
    expect(selectGatewayCard(opened({ type: 'gateway', id: 'no-port' }))).toBeNull();
  });
});

it('a gateway is pointed at where its sign stands, ringed there, and listed', () => {
  const state = groundState({ camera: CAMERA });
  const sign = selectScene(state).rows.gateways.find(({ members }) =>
    members.includes(YANGSHAN.id),
  );
  const point = worldToScreen(sign?.world ?? [0, 0], CAMERA, SIZE);
  expect(pickAt(state, point, MOUSE_REACH)[0]?.selection).toEqual(YANGSHAN);
  expect(selectEmphases({ ...state, hovered: YANGSHAN })).toMatchObject([
    { type: 'hovered', selection: YANGSHAN, world: sign?.world },
  ]);
  expect(selectInSight(state)).toContainEqual(YANGSHAN);
});

it('the search opens it', () => {
  const { shown } = selectSearchResults(groundState({ query: 'yangshan port' }));
  expect(shown.map(({ selection }) => selection)).toContainEqual(YANGSHAN);
});

it('signs lie no further from their place than they say', () => {
  const state = groundState({ camera: CAMERA });
  for (const { members, world } of selectScene(state).rows.gateways) {
    const gateway = REAL_GROUND.gateways.find(({ id }) => id === members[0]);
    const place = worldToScreen(toWorld(gateway?.position ?? [0, 0]), CAMERA, SIZE);
    const [x, y] = worldToScreen(world, CAMERA, SIZE);
    expect(Math.hypot(x - place[0], y - place[1])).toBeLessThan(48);
  }
  expect(kilometresBetween([0, 0], [0, 1])).toBeCloseTo(111, 0);
});
