// Steps of the policy are found by their titles, years and the customs codes that they are about: the real ones.
import { expect, it } from 'vitest';
import { decodeEvents } from '@/dataset/decodeEvents';
import { decodeSearchIndex } from '@/dataset/decodeSearchIndex';
import { search } from '@/selectors/search/search';
import { searchEntries } from '@/selectors/search/searchEntries';
import { stepEntries } from '@/selectors/search/stepEntries';
import { publishedText, REAL_DATASET } from '../../fixtures/realDataset';

const INDEX = decodeSearchIndex(JSON.parse(publishedText('search.json')));
const ENTRIES = [
  ...searchEntries(REAL_DATASET, INDEX),
  ...stepEntries(decodeEvents(publishedText('events.csv')), INDEX),
];

const found = (query: string): readonly string[] =>
  search(ENTRIES, query).shown.map(({ type, step, name }) => `${type} ${step?.id ?? name.en}`);

it.each([
  ['9810', 'step b2b-codes-2021'],
  ['9710', 'step b2b-codes-2020'],
  ['9610', 'step returns-nationwide-2026'],
  ['1210', 'step return-centre-2021'],
  ['returned exports 2026', 'step returned-exports-2026'],
  ['退货中心仓', 'step return-centre-2021'],
  ['tuihuo zhongxin', 'step return-centre-2021'],
  ['海南自贸港', 'step hainan-customs-2025'],
  ['自贸港', 'step hainan-customs-2025'],
  ['Hainan free trade port', 'step hainan-customs-2025'],
  ['the return of exports in 2026', 'step returned-exports-2026'],
])('%s finds %s', (query, step) => {
  expect(found(query)).toContain(step);
});

it('the code of retail import finds its cities, too', () => {
  expect(found('1210').filter((each) => each.startsWith('zone')).length).toBeGreaterThan(3);
});

it('a code is a name of its own, a year is none', () => {
  const steps = stepEntries(decodeEvents(publishedText('events.csv')), INDEX);
  const own = (id: string): readonly string[] =>
    steps.find(({ step }) => step?.id === id)?.names.map((starts) => starts.join(' ')) ?? [];
  expect(own('b2b-codes-2021')).toEqual(expect.arrayContaining(['9710', '9810']));
  expect(own('b2b-codes-2021')).not.toContain('2021');
});
