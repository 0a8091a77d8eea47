// What a page's own address says before its query, and that a query reads back on the page that wrote it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '@/app/pageAddress';
import { LANGUAGES } from '@/model/language';
import { DEFAULT_LINKED_STATE } from '@/store/atlasState';

const NEWEST = 2026;

describe('the language', () => {
  it.each([
    ['the query', null, 'en', '?lang=zh', 'zh'],
    ['the query before the folder', 'zh', 'zh', '?lang=en', 'en'],
    ['the folder', 'zh', 'zh', '', 'zh'],
    ['reader and browser', null, 'zh', '', 'zh'],
    ['reader and browser, where the query names none that there is', null, 'zh', '?lang=fr', 'zh'],
  ] as const)('is that of %s', (_, own, chosen, search, expected) => {
    expect(pageAddress(null, own, chosen).read(search).language).toBe(expected);
  });

  it.each([
    ['left out where everybody gets it', null, 'en', 'en', ''],
    ['named where a Chinese browser got English by choice', null, 'zh', 'en', '?lang=en'],
    [
      'named where a Chinese browser got Chinese: a link goes to others',
      null,
      'zh',
      'zh',
      '?lang=zh',
    ],
    ['left out in its own folder', 'zh', 'zh', 'zh', ''],
    ['named in the folder of another', 'zh', 'zh', 'en', '?lang=en'],
  ] as const)('is %s', (_, own, chosen, language, expected) => {
    const state = { ...DEFAULT_LINKED_STATE, language };
    expect(pageAddress(null, own, chosen).write(state, NEWEST)).toBe(expected);
  });
});

describe('the year', () => {
  const page = pageAddress(2020, null, 'en');

  it("is the page's where the query names none", () => {
    expect(page.read('').period).toEqual({ type: 'in-force', year: 2020 });
    expect(page.read('?year=2016').period).toEqual({ type: 'in-force', year: 2016 });
    expect(page.read('?years=2016..2018').period.type).toBe('new');
  });

  it('needs its number where it is the newest, and none where it is that of the page', () => {
    expect(page.write(DEFAULT_LINKED_STATE, NEWEST)).toBe('?year=2026');
    expect(
      page.write({ ...DEFAULT_LINKED_STATE, period: { type: 'in-force', year: 2020 } }, 0),
    ).toBe('');
  });
});

const ANY_YEAR = fc.integer({ min: 2006, max: NEWEST });

it('a query reads back on its page', () => {
  fc.assert(
    fc.property(
      fc.option(ANY_YEAR),
      fc.option(fc.constantFrom(...LANGUAGES)),
      fc.constantFrom(...LANGUAGES),
      ANY_YEAR,
      fc.constantFrom(...LANGUAGES),
      (own, folder, browser, year, language) => {
        const page = pageAddress(own, folder, folder ?? browser);
        const period = { type: 'in-force', year } as const;
        const state = { ...DEFAULT_LINKED_STATE, language, period };
        expect(page.read(page.write(state, NEWEST))).toEqual(state);
      },
    ),
  );
});
