// Details of a place: all its zones by kind and date, each with its status in the shown year.
import { describe, expect, it } from 'vitest';
import { selectPlaceDetails } from '@/selectors/details/placeDetails';
import { INITIAL_STATE, type Selection } from '@/store/atlasState';
import { inForce, newIn, stateOf, unknownDate, type ZoneFixture } from '../../fixtures/fixtures';
import { selecting } from '../../fixtures/wishes';

const ZONES: readonly ZoneFixture[] = [
  { id: 'bonded-unknown', kind: 'bonded-zone', ...unknownDate('2014') },
  { id: 'bonded-late', kind: 'bonded-zone', designated: '2020-05-06' },
  { id: 'bonded-early', kind: 'bonded-zone', designated: '2016' },
  { id: 'pilot', designated: '2015-03-07', ended: '2025-04' },
  { id: 'listing', kind: 'retail-import-city', designated: '2016' },
  { id: 'elsewhere', place: 'ningbo' },
];
const PLACE: Selection = { type: 'place', id: 'hangzhou' };

describe('selectPlaceDetails', () => {
  it('lists the zones by kind, then by date, unknown dates last', () => {
    const details = selectPlaceDetails(stateOf(ZONES, { selection: PLACE }));
    expect(details?.place.id).toBe('hangzhou');
    expect(details?.zones.map(({ zone }) => zone.id)).toEqual([
      'pilot',
      'bonded-early',
      'bonded-late',
      'bonded-unknown',
      'listing',
    ]);
  });

  it('tells the status of each at the end of the shown year', () => {
    const statuses = (wishes: Parameters<typeof stateOf>[1]) =>
      selectPlaceDetails(stateOf(ZONES, { selection: PLACE, ...wishes }))?.zones.map(
        ({ zone, status }) => `${zone.id} ${status}`,
      );
    expect(statuses(inForce(2016))).toEqual([
      'pilot in-force',
      'bonded-early in-force',
      'bonded-late absent',
      'bonded-unknown in-force-since-unknown',
      'listing in-force',
    ]);
    expect(statuses(inForce(2025))?.[0]).toBe('pilot absent');
    expect(statuses(newIn(2015, 2019))?.[2]).toBe('bonded-late absent');
  });

  it('hides no kind that is switched off: details are whole', () => {
    const details = selectPlaceDetails(stateOf(ZONES, { selection: PLACE, kinds: [] }));
    expect(details?.zones).toHaveLength(5);
  });

  it('shows a selected zone among the others of its place', () => {
    const selection: Selection = { type: 'zone', id: 'bonded-late' };
    const details = selectPlaceDetails(stateOf(ZONES, { selection }));
    const selected = details?.zones.filter(({ isSelected }) => isSelected);
    expect(selected?.map(({ zone }) => zone.id)).toEqual(['bonded-late']);
    expect(details?.zones).toHaveLength(5);
  });

  it('is nothing without a place', () => {
    const unknown: Selection = { type: 'place', id: 'atlantis' };
    const province: Selection = { type: 'province', id: 'zhejiang' };
    expect(selectPlaceDetails(stateOf(ZONES))).toBeNull();
    expect(selectPlaceDetails(stateOf(ZONES, { selection: unknown }))).toBeNull();
    expect(selectPlaceDetails(stateOf(ZONES, { selection: province }))).toBeNull();
    expect(selectPlaceDetails({ ...INITIAL_STATE, ...selecting(PLACE) })).toBeNull();
  });
});
