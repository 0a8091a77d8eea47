// What is found becomes visible: by the least change of year, kinds and filter.
import { describe, expect, it } from 'vitest';
import { selectedIn } from '@/model/view/side';
import { selectSelectedZones } from '@/selectors/details/selectedZones';
import { planReveal } from '@/selectors/search/revealing';
import type { AtlasState, Selection } from '@/store/atlasState';
import { reveal } from '@/store/reveal';
import {
  inForce,
  newIn,
  stateOf,
  storeOf,
  unknownDate,
  type ZoneFixture,
} from '../../fixtures/fixtures';
import { selecting } from '../../fixtures/wishes';

const ZONES: readonly ZoneFixture[] = [
  { id: 'pilot', designated: '2018-07-24' },
  { id: 'bonded', kind: 'bonded-zone', designated: '2012', confidence: 'one-source' },
  { id: 'ended', place: 'ningbo', designated: '2014-05', ended: '2017-03-01' },
  { id: 'vague', place: 'chengdu', ...unknownDate('2019') },
  { id: 'undated', place: 'haerbin', ...unknownDate(null) },
  { id: 'newest', place: 'sanya', designated: '2025-04-25' },
];

function planOf(selection: Selection, wishes: Partial<AtlasState> = {}) {
  const state = stateOf(ZONES, wishes);
  return planReveal(state, selection, selectSelectedZones({ ...state, ...selecting(selection) }));
}
const zone = (id: string): Selection => ({ type: 'zone', id });
const place = (id: string): Selection => ({ type: 'place', id });

describe('planReveal', () => {
  it('changes nothing for what is visible', () => {
    expect(planOf(zone('pilot'))).toMatchObject({
      period: null,
      kinds: [],
      endsConfirmedOnly: false,
      shownYear: null,
    });
  });

  it('changes nothing for what has no zone, such as a rule', () => {
    const rule: Selection = { type: 'document', id: 'shang-cai-fa-2021-39' };
    const narrowed = { confirmedOnly: true, province: 'zhejiang', has: ['bonded-zone'] } as const;
    const plan = planReveal(stateOf(ZONES, narrowed), rule, []);
    expect(plan).toMatchObject({ bounds: null, period: null, kinds: [], isNeverShown: false });
    const store = storeOf(ZONES, narrowed);
    reveal(store, plan);
    expect(store.getState()).toMatchObject({ ...narrowed, camera: null });
    expect(selectedIn(store.getState())).toEqual(rule);
  });

  it('moves the year to the designation', () => {
    expect(planOf(zone('pilot'), inForce(2015))).toMatchObject({
      period: { type: 'in-force', year: 2018 },
      kinds: [],
      shownYear: { year: 2018, reason: 'designated' },
    });
  });

  it('needs no number for the newest year', () => {
    expect(planOf(zone('newest'), inForce(2015)).period).toEqual({ type: 'in-force', year: null });
  });

  it('moves the year to the last of what has ended', () => {
    expect(planOf(zone('ended'))).toMatchObject({
      period: { type: 'in-force', year: 2016 },
      shownYear: { year: 2016, reason: 'last' },
    });
  });

  it('moves to the year by which a zone of unknown date exists', () => {
    expect(planOf(zone('vague'), inForce(2015)).shownYear).toEqual({
      year: 2019,
      reason: 'existing',
    });
  });

  it('says that no year shows what has no date at all', () => {
    expect(planOf(zone('undated'))).toMatchObject({ isNeverShown: true, period: null });
  });

  it('switches on the kind, and of a place those in force', () => {
    const kinds = { kinds: ['free-trade-zone'] } as const;
    expect(planOf(zone('pilot'), kinds).kinds).toEqual(['comprehensive-pilot-zone']);
    expect(planOf(place('hangzhou'), { ...kinds, ...inForce(2013) }).kinds).toEqual([
      'bonded-zone',
    ]);
  });

  it('prefers a kind that is on when the year must move', () => {
    const wishes = { kinds: ['comprehensive-pilot-zone'], ...inForce(2010) } as const;
    expect(planOf(place('hangzhou'), wishes)).toMatchObject({
      period: { type: 'in-force', year: 2018 },
      kinds: [],
      shownYear: { year: 2018, reason: 'hosting' },
    });
  });

  it('ends the filter on confirmed facts only where it hides all', () => {
    const wishes = { confirmedOnly: true };
    expect(planOf(zone('bonded'), wishes).endsConfirmedOnly).toBe(true);
    expect(planOf(place('hangzhou'), wishes).endsConfirmedOnly).toBe(false);
  });

  it('keeps a range a range', () => {
    expect(planOf(zone('pilot'), newIn(2020, 2021)).period).toEqual({
      type: 'new',
      from: 2018,
      to: 2018,
    });
  });

  it('leaves a comparison for what was there before', () => {
    const period = { type: 'added', since: 2019, year: 2022 } as const;
    expect(planOf(zone('pilot'), { period })).toMatchObject({
      period: { type: 'in-force', year: 2022 },
      shownYear: { year: 2022, reason: 'same' },
    });
  });

  it('frames a zone from nearer than a place', () => {
    const [one, all] = [planOf(zone('pilot')), planOf(place('hangzhou'))];
    expect(all.bounds).toEqual([120.16, 30.29, 120.16, 30.29]);
    expect(all.nearest).toBeGreaterThanOrEqual(6);
    expect(one.nearest).toBeGreaterThan(all.nearest);
  });
});

describe('reveal', () => {
  it('opens, shows and frames in one change, and empties the query', () => {
    const wishes = { kinds: ['bonded-zone'], query: 'hangzhou', playing: true } as const;
    const store = storeOf(ZONES, { ...wishes, ...inForce(2010) });
    let changes = 0;
    store.subscribe(() => {
      changes += 1;
    });
    reveal(store, planOf(zone('pilot'), store.getState()));
    const state = store.getState();
    expect(changes).toBe(1);
    expect(selectedIn(state)).toEqual(zone('pilot'));
    expect(state.revealed?.selection).toBe(selectedIn(state));
    expect(state.kinds).toEqual(['comprehensive-pilot-zone', 'bonded-zone']);
    expect(state.period).toEqual({ type: 'in-force', year: 2018 });
    expect(state.query).toBe('');
    expect(state.playing).toBe(false);
  });
});
