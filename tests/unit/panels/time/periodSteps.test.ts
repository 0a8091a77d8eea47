// Where keys and presses on the years take the ends of the shown period.
import { describe, expect, it } from 'vitest';
import { changeMode, nearestEnd, stepTo, yearByKey, yearOfEnd } from '@/panels/time/periodSteps';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { addedSince, newIn, storeOf } from '../../fixtures/fixtures';

const RANGE: ShownPeriod = { type: 'new', from: 2016, to: 2020 };
const COMPARED: ShownPeriod = { type: 'added', since: 2015, year: 2020 };

describe('yearByKey', () => {
  it.each([
    ['ArrowRight', 2019],
    ['ArrowUp', 2019],
    ['ArrowLeft', 2017],
    ['ArrowDown', 2017],
    ['PageUp', 2023],
    ['PageDown', 2013],
    ['Home', 2006],
    ['End', 2026],
  ])('%s from 2018 goes to %i', (key, year) => {
    expect(yearByKey(key, 2018, 2006, 2026)).toBe(year);
  });

  it('stays within the years of the data', () => {
    expect(yearByKey('PageUp', 2025, 2006, 2026)).toBe(2026);
    expect(yearByKey('ArrowLeft', 2006, 2006, 2026)).toBe(2006);
  });

  it.each(['Enter', ' ', 'a', 'Tab'])('leaves "%s" alone', (key) => {
    expect(yearByKey(key, 2018, 2006, 2026)).toBeNull();
  });
});

describe('nearestEnd', () => {
  it('is the only end of a single year', () => {
    expect(nearestEnd({ type: 'in-force', year: 2020 }, 2007)).toBe('to');
  });

  it.each([
    [2015, 'from'],
    [2017, 'from'],
    [2018, 'to'],
    [2019, 'to'],
    [2024, 'to'],
  ])('of 2016 to 2020, a press in %i moves "%s"', (year, end) => {
    expect(nearestEnd(RANGE, year)).toBe(end);
  });

  it.each([
    [2018, 'from'],
    [2020, 'to'],
    [2023, 'to'],
  ])('of 2020 alone, a press in %i moves "%s"', (year, end) => {
    expect(nearestEnd({ type: 'new', from: 2020, to: 2020 }, year)).toBe(end);
  });

  it('reckons a comparison from the year compared with', () => {
    expect(yearOfEnd(COMPARED, 'from')).toBe(2015);
    expect(nearestEnd(COMPARED, 2017)).toBe('from');
    expect(nearestEnd(COMPARED, 2018)).toBe('to');
  });
});

describe('a step', () => {
  const FIRST = 2010;
  const ZONES = [
    { id: 'first', designated: '2010' },
    { id: 'newest', designated: '2022' },
  ] as const;

  function steps(wishes: ReturnType<typeof newIn | typeof addedSince>, ...years: number[]) {
    const store = storeOf(ZONES, wishes);
    return years.map((year) => {
      stepTo(store, selectShownPeriod(store.getState()), year, FIRST);
      return selectShownPeriod(store.getState());
    });
  }

  it('leaves a comparison its beginning, however far back it goes', () => {
    expect(steps(addedSince(2019, 2020), 2019, 2018, 2010, 2021)).toEqual([
      { type: 'added', since: 2019, year: 2019 },
      { type: 'added', since: 2019, year: 2019 },
      { type: 'added', since: 2019, year: 2019 },
      { type: 'added', since: 2019, year: 2021 },
    ]);
  });

  it('leaves a range its length', () => {
    expect(steps(newIn(2020, 2022), 2021, 2010, 2013)).toEqual([
      { type: 'new', from: 2019, to: 2021 },
      { type: 'new', from: 2010, to: 2012 },
      { type: 'new', from: 2011, to: 2013 },
    ]);
  });
});

describe('another mode', () => {
  const store = storeOf(
    [2015, 2018, 2020, 2022].map((year) => ({
      id: `z${year}`,
      place: 'hangzhou',
      designated: String(year),
    })),
  );

  it.each<[ShownPeriod, 'in-force' | 'new' | 'added', object]>([
    [COMPARED, 'new', { type: 'new', from: 2016, to: 2020 }],
    [RANGE, 'added', { type: 'added', since: 2015, year: 2020 }],
    [RANGE, 'in-force', { type: 'in-force', year: 2020 }],
    [{ type: 'in-force', year: 2020 }, 'new', { type: 'new', from: 2020, to: 2020 }],
    [{ type: 'in-force', year: 2020 }, 'added', { type: 'added', since: 2019, year: 2020 }],
  ])('of %j, %s keeps the years', (period, mode, shown) => {
    changeMode(store, period, mode);
    expect(store.getState().period).toEqual(shown);
  });
});
