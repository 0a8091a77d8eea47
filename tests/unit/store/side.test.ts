// One place beside the map: figures, details and lists take it from each other.
import { describe, expect, it } from 'vitest';
import { restoreLinkedState } from '@/store/actions';
import { formatUrlState } from '@/store/address/urlState';
import { ALL_FIGURES, DEFAULT_LINKED_STATE, type Selection } from '@/store/atlasState';
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
    select(store, ALL_FIGURES);
    expect(side()).toEqual({ type: 'details', selection: ALL_FIGURES });
    select(store, HANGZHOU);
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

  it('is in a link what is selected, the figures among it', () => {
    const { store, side } = start();
    select(store, ALL_FIGURES);
    expect(formatUrlState(linkedState(store.getState()))).toContain('figure=all');
    restoreLinkedState(store, DEFAULT_LINKED_STATE);
    expect(side()).toEqual({ type: 'none' });
    restoreLinkedState(store, { ...DEFAULT_LINKED_STATE, selection: HANGZHOU });
    expect(linkedState(store.getState()).selection).toEqual(HANGZHOU);
  });
});
