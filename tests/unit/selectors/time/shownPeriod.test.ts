// The shown period: "newest" becomes a year as soon as the data say which.
import { describe, expect, it } from 'vitest';
import { lastShownYear, newYears, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { INITIAL_STATE } from '@/store/atlasState';
import { addedSince, inForce, newIn, stateOf } from '../../fixtures/fixtures';

const ZONES = [
  { id: 'a', designated: '2015' },
  { id: 'b', designated: '2022' },
];

describe('selectShownPeriod', () => {
  it('is the newest year by default', () => {
    expect(selectShownPeriod(stateOf(ZONES))).toEqual({ type: 'in-force', year: 2022 });
  });

  it('is what the reader chose', () => {
    expect(selectShownPeriod(stateOf(ZONES, inForce(2017)))).toEqual(inForce(2017).period);
    expect(selectShownPeriod(stateOf(ZONES, newIn(2017, 2019)))).toEqual(newIn(2017, 2019).period);
  });

  it('keeps a comparison one, whose later year may be the newest', () => {
    const since = { period: { type: 'added', since: 2016, year: null } } as const;
    expect(selectShownPeriod(stateOf(ZONES, addedSince(2016, 2020)))).toEqual(
      addedSince(2016, 2020).period,
    );
    expect(selectShownPeriod(stateOf(ZONES, since))).toEqual(addedSince(2016, 2022).period);
  });

  it('is a period before the data are there', () => {
    expect(selectShownPeriod(INITIAL_STATE).type).toBe('in-force');
  });

  it('stays the same object while nothing changes', () => {
    const state = stateOf(ZONES);
    expect(selectShownPeriod({ ...state, language: 'zh' })).toBe(selectShownPeriod(state));
  });
});

describe('lastShownYear', () => {
  it('is the year at whose end things are judged', () => {
    expect(lastShownYear({ type: 'in-force', year: 2019 })).toBe(2019);
    expect(lastShownYear({ type: 'new', from: 2015, to: 2018 })).toBe(2018);
    expect(lastShownYear({ type: 'added', since: 2015, year: 2018 })).toBe(2018);
  });
});

describe('newYears', () => {
  it('are those of a range, and of a comparison those after the compared one', () => {
    expect(newYears({ type: 'in-force', year: 2019 })).toBeNull();
    expect(newYears({ type: 'new', from: 2015, to: 2018 })).toEqual([2015, 2018]);
    expect(newYears({ type: 'added', since: 2015, year: 2018 })).toEqual([2016, 2018]);
  });
});
