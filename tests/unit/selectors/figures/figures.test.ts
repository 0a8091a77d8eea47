// Figures that can be sent: grouped, led by the newest sure one, each found by search.
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeFigures } from '@/dataset/decodeFigures';
import { EMPTY_SEARCH_INDEX } from '@/dataset/decodeSearchIndex';
import { figureYear, isSure } from '@/model/figure';
import { LANGUAGES, type Language } from '@/model/language';
import { figureGroups, revisionsOf, seriesOf } from '@/selectors/figures/figureGroups';
import { figureEntries } from '@/selectors/search/figureEntries';
import { search } from '@/selectors/search/search';
import { loadTexts, textsOn } from '@/text/loadedTexts';
import { publishedText, REAL_YEARS } from '../../fixtures/realDataset';

const FIGURES = ['indicators.csv', 'warehouse-totals.csv'].flatMap((name) =>
  decodeFigures(name, publishedText(name)),
);
const entries = figureEntries(FIGURES, EMPTY_SEARCH_INDEX);
const found = (query: string): readonly string[] =>
  search(entries, query).shown.map(({ selection }) => selection?.id ?? '');

describe('a figure that is found', () => {
  beforeAll(() => Promise.all(LANGUAGES.map((language) => loadTexts('search', language))));

  it.each([
    ['almost 90 %', '近90%'],
    ['more than 1,800', '超过1,800'],
    ['12 million m²', '1,200万平方米'],
    ['100 billion yuan', '1,000亿元'],
    ['+80 %', '+80%'],
    [
      'CBEC imports and exports (customs platform): 134.7 billion',
      '跨境电商进出口总额（海关平台）：1,347亿',
    ],
    ['CBEC imports and exports (full survey): ', '跨境电商进出口总额（全面调查）：'],
  ])('is named with its value, bound and unit: %s', (en, zh) => {
    const says = (language: Language, value: string): boolean =>
      entries.some(({ name, figure }) => {
        if (figure === undefined) return false;
        const { figureNamed } = textsOn('search', language);
        return figureNamed(name[language], figure).includes(value);
      });
    expect([says('en', en), says('zh', zh)]).toEqual([true, true]);
  });
});

describe('the trade as a whole', () => {
  it.each([
    'CBEC trade 2020',
    'cross-border e-commerce trade',
    'cross-border e-commerce imports and exports',
    '跨境电商进出口总额',
    '中国跨境电商交易额',
  ])('is found under its subject: %s', (query) => {
    expect(found(query).filter((id) => id.startsWith('cbec-total-'))).not.toEqual([]);
  });
});

describe('the groups', () => {
  it('hold every figure once, each line one series, the lead known by the year', () => {
    for (const year of REAL_YEARS) {
      const lines = figureGroups(FIGURES, year).flatMap((each) => each.lines);
      const all = lines.flatMap((line) => line.all);
      expect(new Set(all).size).toBe(all.length);
      for (const line of lines) {
        expect(new Set(line.all.map(seriesOf)).size).toBe(1);
        // What the article of March 2021 gives belongs to the story of 2020.
        expect(figureYear(line.lead)).toBeLessThanOrEqual(year === 2020 ? 2021 : year);
      }
    }
    const newest = figureGroups(FIGURES, 2026).flatMap(({ lines }) =>
      lines.flatMap(({ all }) => all),
    );
    expect(newest.length).toBe(FIGURES.length);
  });

  it('lead with a sure figure wherever there is one', () => {
    for (const { lines } of figureGroups(FIGURES, 2026)) {
      for (const { lead, all } of lines) {
        const sure = all.some(isSure);
        expect([lead.id, isSure(lead)]).toEqual([lead.id, sure]);
      }
    }
  });

  it('keep the nine months of the platforms apart from the year of the survey', () => {
    const trade = figureGroups(FIGURES, 2020).find(({ group }) => group === 'trade');
    const totals = trade?.lines.filter(({ lead }) => lead.indicator === 'cbec_total') ?? [];
    expect(totals.map(({ lead }) => [lead.series, lead.asOf])).toEqual([
      ['B_full_survey', '2020'],
      ['A_customs_platform', '2020-Q1Q3'],
    ]);
  });

  it('lead with the last sure revision, and say what was published before and since', () => {
    const leadOf = (year: number) => {
      const trade = figureGroups(FIGURES, year).find(({ group }) => group === 'trade');
      const line = trade?.lines.find(({ lead }) => lead.series === 'B_full_survey');
      if (line === undefined) throw new Error(`no survey by ${year}`);
      const { earlier, later } = revisionsOf(line.lead, line.all);
      const values = (figures: readonly { value: number }[]) => figures.map(({ value }) => value);
      return [line.lead.value, values(earlier), values(later)];
    };
    expect(leadOf(2020)).toEqual([1.62e12, [1.69e12], []]);
    expect(leadOf(2021)).toEqual([1.92e12, [1.98e12], []]);
    // The revision of 2024 is known from memory alone.
    expect(leadOf(2024)).toEqual([2.63e12, [], [2.71e12]]);
  });

  it('say who issued each', () => {
    expect(FIGURES.filter(({ issuer }) => issuer === null)).toEqual([]);
  });
});

describe('the figures of the article of 2021 are found by search', () => {
  it.each([
    ['1.69 trillion', 'cbec-total-2020-b-preliminary'],
    ['31.1', 'cbec-total-growth-2020-b-preliminary'],
    ['100 billion', 'retail-imports-2020'],
    ['comprehensive pilot zones 105', 'comprehensive-pilot-zones-2020'],
    ['330', 'zone-industrial-parks-2021'],
    ['parks', 'zone-industrial-parks-2021'],
    ['jobs', 'zone-jobs-2021'],
    ['就业', 'zone-jobs-2021'],
    ['3 million', 'zone-jobs-2021'],
    ['1800', 'national-warehouse-count-2020-12-31'],
    ['80', 'national-warehouse-count-growth-2020-12-31'],
    ['12 million', 'national-warehouse-area-2020-12-31'],
    ['90 warehouses', 'national-share-north-america-europe-asia-2021-07'],
    ['2363', 'fair-suppliers-2021-03-18'],
    ['33 platforms', 'fair-platforms-2021-03-18'],
    ['3.5 billion', 'fair-intended-turnover-2021-03-18'],
    ['1.69万亿', 'cbec-total-2020-b-preliminary'],
  ])('%s', (query, id) => {
    expect(found(query)).toContain(id);
  });
});
