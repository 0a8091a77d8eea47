// Whose camera it is: the reader's, a link's, or the atlas's own for what is selected.
import { expect, it } from 'vitest';
import { selectedIn } from '@/model/view/side';
import { moveCamera, restoreLinkedState } from '@/store/actions';
import { parseUrlState } from '@/store/address/urlState';
import { isMovedFromWhole, keepsForSelection, linkedState } from '@/store/linkedState';
import { keepCamera } from '@/store/mapActions';
import { select } from '@/store/selectionActions';
import { storeOf } from '../fixtures/fixtures';

const NEAR = { zoom: 6, latitude: 30, longitude: 120 };
const HANGZHOU = { type: 'place', id: 'hangzhou' } as const;

/** The map was moved for Hangzhou, from all of China. */
function keptStore() {
  const store = storeOf([
    { id: 'a', place: 'hangzhou' },
    { id: 'b', place: 'ningbo' },
  ]);
  select(store, HANGZHOU);
  keepCamera(store, { selection: HANGZHOU, camera: NEAR, isFromWhole: true });
  return store;
}

it('a link names no camera that the atlas took by itself, until the selection goes', () => {
  const store = keptStore();
  expect(linkedState(store.getState()).camera).toBeNull();
  select(store, null);
  expect(linkedState(store.getState()).camera).toEqual(NEAR);
});

it('a link names the camera that the reader took', () => {
  const store = keptStore();
  moveCamera(store, { ...NEAR, zoom: 7 });
  expect(linkedState(store.getState()).camera).toEqual({ ...NEAR, zoom: 7 });
});

it('the same selection restored without a camera leaves the map where it is, for the same reason', () => {
  const store = keptStore();
  const before = selectedIn(store.getState());
  restoreLinkedState(store, parseUrlState('?place=hangzhou&year=2018'));
  expect(store.getState().camera).toBe(NEAR);
  expect(selectedIn(store.getState())).toBe(before);
  expect(keepsForSelection(store.getState())).toBe(true);
});

it('another selection comes into sight from there', () => {
  const store = keptStore();
  restoreLinkedState(store, parseUrlState('?place=ningbo'));
  expect(store.getState().camera).toBe(NEAR);
  expect(keepsForSelection(store.getState())).toBe(false);
  expect(isMovedFromWhole(store.getState())).toBe(true);
});

it('nothing selected and no camera is all of China again', () => {
  const store = keptStore();
  restoreLinkedState(store, parseUrlState('?year=2018'));
  expect(store.getState().camera).toBeNull();
});

it('a camera that is named is kept for what is selected', () => {
  const store = keptStore();
  restoreLinkedState(store, parseUrlState('?place=ningbo&map=8/29.8/121.5'));
  expect(store.getState().camera).toEqual({ zoom: 8, latitude: 29.8, longitude: 121.5 });
  expect(keepsForSelection(store.getState())).toBe(true);
  expect(linkedState(store.getState()).camera).not.toBeNull();
});

it('one that is only repeated keeps nothing in sight that is newly selected', () => {
  const store = keptStore();
  moveCamera(store, { ...NEAR, zoom: 7 });
  restoreLinkedState(store, parseUrlState('?place=ningbo&map=7/30/120'), false);
  expect(store.getState().camera).toEqual({ ...NEAR, zoom: 7 });
  expect(keepsForSelection(store.getState())).toBe(false);
});
