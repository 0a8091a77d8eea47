// The table that is offered first for a download is the one that the reader sees.
import { describe, expect, it } from 'vitest';
import { shownTable } from '@/selectors/rows/shownTable';
import { lookingAt, stateOf } from '../../fixtures/fixtures';
import { worldState } from '../../fixtures/realWarehouses';

describe('the table with what is shown', () => {
  it.each([
    ['cities', 'cities'],
    ['zones', 'zones'],
    ['sites', 'warehouse-sites'],
    ['countries', 'warehouse-countries'],
    ['operators', 'operators'],
    ['owners', 'warehouse-owners'],
  ] as const)('is the open one: %s', (view, table) => {
    expect(shownTable(worldState({ view }))).toBe(table);
  });

  it('is that of the map, where none is open', () => {
    const size = { width: 1104, height: 748 };
    const europe = { zoom: 4, longitude: 10, latitude: 50 };
    expect(shownTable(lookingAt(worldState(), europe, size))).toBe('warehouse-sites');
    expect(shownTable(worldState({ owners: true }))).toBe('warehouse-owners');
    expect(shownTable(stateOf([]))).toBe('zones');
  });

  it('is that which the table of the map has open', () => {
    const view = 'table' as const;
    const size = { width: 1104, height: 748 };
    const europe = { zoom: 4, longitude: 10, latitude: 50 };
    const selection = { type: 'operator', id: 'jd' } as const;
    expect(shownTable(worldState({ view }))).toBe('zones');
    expect(shownTable(worldState({ view, selection }))).toBe('operators');
    expect(shownTable(lookingAt(worldState({ view, has: ['bonded-zone'] }), europe, size))).toBe(
      'warehouse-sites',
    );
  });

  it('is of zones while the warehouses are switched off, or not there', () => {
    expect(shownTable(worldState({ view: 'sites', warehouses: false }))).toBe('zones');
    expect(shownTable(stateOf([], { view: 'owners' }))).toBe('zones');
  });
});
