// When marks and names are set anew: once the camera stands still, and on the way of a long zoom.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '@/model/camera';
import { selectScene } from '@/selectors/scene/scene';
import { isSettled, openingCamera } from '@/selectors/view/framing';
import { keepSettled } from '@/stage/rendering/keepSettled';
import { moveCamera } from '@/store/actions';
import { measureMap } from '@/store/mapActions';
import { NOMINAL_SIZE } from '@/theme/layout';
import { storeOf } from '../../fixtures/fixtures';

const START: Camera = { longitude: 115, latitude: 33, zoom: 4 };
const FRAME = 16;

function start() {
  const store = storeOf([{ id: 'a' }, { id: 'b', place: 'haerbin' }]);
  const stop = keepSettled(store);
  measureMap(store, { width: 900, height: 700 });
  moveCamera(store, START);
  vi.advanceTimersByTime(1000);
  return { store, stop, settled: () => store.getState().settledCamera };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('keepSettled', () => {
  it('settles at once on what is looked at, in the size that the page was drawn for', () => {
    const store = storeOf([]);
    keepSettled(store);
    const { width, height } = NOMINAL_SIZE;
    expect(store.getState().settledCamera).toEqual(openingCamera(width, height));
  });

  it('waits until the camera stands still', () => {
    const { store, settled } = start();
    expect(settled()).toBe(START);
    for (let step = 1; step <= 100; step++) {
      moveCamera(store, { ...START, longitude: START.longitude + step / 100 });
      vi.advanceTimersByTime(FRAME);
      expect(settled()).toBe(START);
      expect(isSettled(store.getState())).toBe(false);
    }
    vi.advanceTimersByTime(200);
    expect(settled()).toEqual({ ...START, longitude: 116 });
    expect(isSettled(store.getState())).toBe(true);
  });

  it('settles on the way of a zoom that goes on, but not in each frame', () => {
    const { store, settled } = start();
    const seen = new Set([settled()]);
    for (let step = 1; step <= 100; step++) {
      moveCamera(store, { ...START, zoom: START.zoom + step / 20 });
      vi.advanceTimersByTime(FRAME);
      seen.add(settled());
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(seen.size).toBeLessThan(6);
  });

  it('a camera that comes back needs nothing', () => {
    const { store, settled } = start();
    moveCamera(store, { ...START, longitude: 116 });
    vi.advanceTimersByTime(FRAME);
    moveCamera(store, START);
    const changes = vi.fn();
    store.subscribe(changes);
    vi.advanceTimersByTime(1000);
    expect(settled()).toBe(START);
    expect(changes).not.toHaveBeenCalled();
  });

  it('draws one scene while the map moves, and another where it rests', () => {
    const { store } = start();
    const before = selectScene(store.getState());
    moveCamera(store, { ...START, zoom: 4.9, latitude: 31 });
    expect(selectScene(store.getState())).toBe(before);
    vi.advanceTimersByTime(200);
    const [mark] = selectScene(store.getState()).rows.places;
    expect(mark?.radius).toBeGreaterThan(before.rows.places[0]?.radius ?? 0);
  });

  it('leaves the camera alone once it is stopped', () => {
    const { store, stop, settled } = start();
    moveCamera(store, { ...START, longitude: 116 });
    stop();
    moveCamera(store, { ...START, longitude: 117 });
    vi.advanceTimersByTime(1000);
    expect(settled()).toBe(START);
  });
});
