// The story: as many steps as words in each language, each with a view and with evidence that exists.
import { expect, it } from 'vitest';
import { decodeFigures } from '@/dataset/decodeFigures';
import { selectSummary } from '@/selectors/zones/summary';
import { restoreLinkedState } from '@/store/actions';
import { formatUrlState, parseUrlState } from '@/store/address/urlState';
import { linkedState } from '@/store/linkedState';
import { STORY_STEPS, tellNamedStep, tellStep } from '@/store/storySteps';
import { story as en } from '@/text/story/en';
import { story as zh } from '@/text/story/zh';
import { publishedText, REAL_SOURCES, realStore } from '../fixtures/realDataset';

const FIGURES = ['indicators.csv', 'warehouse-totals.csv'].flatMap((name) =>
  decodeFigures(name, publishedText(name)),
);

it('has six to eight steps, with words for each in both languages', () => {
  expect(STORY_STEPS.length).toBeGreaterThanOrEqual(6);
  expect(STORY_STEPS.length).toBeLessThanOrEqual(8);
  for (const { steps } of [en, zh]) expect(steps.length).toBe(STORY_STEPS.length);
  for (const { shortTitles } of [en, zh]) expect(shortTitles.length).toBe(STORY_STEPS.length);
});

it('tells two sentences a step', () => {
  for (const { text } of en.steps) expect(text.split(/[.] (?=[A-Z])/).length).toBe(2);
  for (const { text } of zh.steps) expect(text.split('。').length).toBe(3);
});

it('rests on documents and figures of the tables', () => {
  for (const { evidence } of STORY_STEPS) {
    const ids = evidence.type === 'figure' ? FIGURES.map(({ id }) => id) : [...REAL_SOURCES.keys()];
    expect(ids).toContain(evidence.id);
  }
});

it('shows what it says', () => {
  const store = realStore();
  const answers = STORY_STEPS.map((_, index) => {
    tellStep(store, index + 1);
    expect(store.getState().story).toBe(index + 1);
    const { kind, count } = selectSummary(store.getState());
    return `${count.zones} ${kind}`;
  });
  expect(answers).toEqual([
    '1 comprehensive-pilot-zone',
    '37 retail-import-city',
    '105 comprehensive-pilot-zone',
    '92 comprehensive-pilot-zone',
    '105 comprehensive-pilot-zone',
    '105 comprehensive-pilot-zone',
    '178 comprehensive-pilot-zone',
  ]);
});

it('is told by a link that names the step alone, and leaves every other view as the link has it', () => {
  const viewOf = (query: string) => {
    const store = realStore();
    restoreLinkedState(store, parseUrlState(query));
    tellNamedStep(store);
    return formatUrlState(linkedState(store.getState()));
  };
  expect(viewOf('?story=2&lang=zh')).toBe('?year=2019&kinds=retail-import-city&story=2&lang=zh');
  expect(viewOf('?story=2&year=2012&lang=en')).toBe('?year=2012&story=2');
  expect(viewOf('?story=9&lang=en')).toBe('?story=9');
  expect(viewOf('?lang=en')).toBe('');
});
