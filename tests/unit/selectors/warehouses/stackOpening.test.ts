// A stack of sites opens: the map goes where it comes apart, or nothing can take it apart and its members are listed.
import { expect, it } from 'vitest';
import { MAX_ZOOM } from '@/model/camera';
import { selectScene } from '@/selectors/scene/scene';
import { apartCamera } from '@/selectors/warehouses/stackOpening';
import type { AtlasState } from '@/store/atlasState';
import { inForce, lookingAt } from '../../fixtures/fixtures';
import { worldState } from '../../fixtures/realWarehouses';

const SIZE = { width: 1104, height: 748 };
const AT = { longitude: 10, latitude: 20 };

function signsAt(state: AtlasState, zoom: number, members: readonly string[] = []) {
  const own = new Set(members);
  return selectScene(lookingAt(state, { ...AT, zoom }, SIZE)).rows.warehouses.filter(
    (mark) => members.length === 0 || mark.members.some((id) => own.has(id)),
  );
}

it.each([1.5, 2.5, 4, 5.5, 7])('every stack at zoom %d opens', (zoom) => {
  for (const state of [worldState(), worldState(inForce(2022))]) {
    const stacks = signsAt(state, zoom).filter(({ members }) => members.length > 1);
    expect(stacks, `stacks at zoom ${zoom}`).not.toEqual([]);
    for (const { members } of stacks) {
      const camera = apartCamera(lookingAt(state, { ...AT, zoom }, SIZE), members);
      if (camera === null) {
        expect(signsAt(state, MAX_ZOOM, members), members.join()).toHaveLength(1);
      } else {
        expect(camera.zoom).toBeGreaterThan(zoom);
        expect(signsAt(state, camera.zoom, members).length, members.join()).toBeGreaterThan(1);
      }
    }
  }
});

it('looks at the members once they are apart', () => {
  const state = lookingAt(worldState(), { ...AT, zoom: 4 }, SIZE);
  const stack = signsAt(state, 4).find(({ members }) => members.includes('us-winit-industry'));
  const camera = apartCamera(state, stack?.members ?? []);
  expect(camera?.longitude).toBeCloseTo(-118.1, 0);
  expect(camera?.latitude).toBeCloseTo(34, 0);
});

it('has nothing to take apart where there is one site', () => {
  const state = lookingAt(worldState(), { ...AT, zoom: 4 }, SIZE);
  expect(apartCamera(state, ['us-shein-whitestown'])).toBeNull();
});
