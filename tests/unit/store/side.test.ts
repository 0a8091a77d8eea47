// One place beside the map: figures and details take it from each other.
import { describe, expect, it } from 'vitest';
import { restoreLinkedState, setFiguresOpen } from '@/store/actions';
import { DEFAULT_LINKED_STATE, type Selection } from '@/store/atlasState';
import { linkedState } from '@/store/linkedState';
import { receiveResource } from '@/store/receiveResource';
import { select } from '@/store/selectionActions';
import { listSites } from '@/store/warehouseActions';
import { storeOf } from '../fixtures/fixtures';

const HANGZHOU: Selection = { type: 'place', id: 'hangzhou' };

function start() {
  const store = storeOf([{ id: 'a' }]);
  return { store, side: () => store.getState().side };
}

describe('what stands beside the map', () => {
  it('is nothing at first, then what was opened last', () => {
    const { store, side } = start();
    expect(side()).toEqual({ type: 'none' });
    setFiguresOpen(store, true);
    expect(side()).toEqual({ type: 'figures' });
    select(store, HANGZHOU);
    expect(side()).toEqual({ type: 'details', selection: HANGZHOU });
    setFiguresOpen(store, true);
    expect(side()).toEqual({ type: 'figures' });
  });

  it('is closed by whoever closes what is there, and by nobody else', () => {
    const { store, side } = start();
    setFiguresOpen(store, true);
    select(store, null);
    expect(side()).toEqual({ type: 'figures' });
    select(store, HANGZHOU);
    setFiguresOpen(store, false);
    expect(side()).toEqual({ type: 'details', selection: HANGZHOU });
    select(store, null);
    expect(side()).toEqual({ type: 'none' });
  });

  it('is a list of sites until something is opened or closed', () => {
    const { store, side } = start();
    listSites(store, ['a', 'b']);
    expect(side()).toEqual({ type: 'sites', members: ['a', 'b'] });
    expect(linkedState(store.getState()).selection).toBeNull();
    select(store, null);
    expect(side()).toEqual({ type: 'none' });
  });

  it('stays a list of sites when zones come in that were on their way', () => {
    const { store, side } = start();
    const { zones } = store.getState().resources;
    if (zones.status !== 'ready') throw new Error('no zones');
    listSites(store, ['a', 'b']);
    receiveResource(store, 'zones', zones.value);
    expect(side()).toEqual({ type: 'sites', members: ['a', 'b'] });
  });

  it('is in a link only what is selected', () => {
    const { store, side } = start();
    setFiguresOpen(store, true);
    expect(linkedState(store.getState()).selection).toBeNull();
    restoreLinkedState(store, DEFAULT_LINKED_STATE);
    expect(side()).toEqual({ type: 'figures' });
    restoreLinkedState(store, { ...DEFAULT_LINKED_STATE, selection: HANGZHOU });
    expect(linkedState(store.getState()).selection).toEqual(HANGZHOU);
  });
});
