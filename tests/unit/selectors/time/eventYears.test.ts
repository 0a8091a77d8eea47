// Policy steps above the histogram: each in its year, none outside the years of the data.
import { expect, it } from 'vitest';
import type { PolicyEvent } from '@/model/policyEvent';
import { selectEventYears } from '@/selectors/time/eventYears';
import { receiveResource } from '@/store/receiveResource';
import { storeOf } from '../../fixtures/fixtures';

function event(id: string, date: string): PolicyEvent {
  const name = { en: id, zh: id };
  return { id, date, title: name, text: name, sources: [], confidence: 'confirmed' };
}

const EVENTS = [
  event('before', '2012-12'),
  event('a', '2015-03-07'),
  event('b', '2018-11-28'),
  event('c', '2018'),
  event('after', '2023-01-01'),
];

it('gathers steps by year, as far as the years of the data go', () => {
  const zones = [
    { id: 'x', designated: '2015' },
    { id: 'y', designated: '2022' },
  ];
  const store = storeOf(zones);
  receiveResource(store, 'events', EVENTS);
  const years = selectEventYears(store.getState()).map(
    ({ year, events }) => `${year} ${events.map(({ id }) => id).join()}`,
  );
  expect(years).toEqual(['2015 a', '2018 b,c']);
});
