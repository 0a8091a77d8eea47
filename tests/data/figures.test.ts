// Every published figure reaches the reader: with a unit that is known, words in both languages, and the official numbers among them.
import { describe, expect, it } from 'vitest';
import { decodeFigures } from '../../src/dataset/decodeFigures';
import { figures as en } from '../../src/text/figures/en';
import { figures as zh } from '../../src/text/figures/zh';
import { csvRows, publishedText } from './realTables.ts';

const FILES = ['indicators.csv', 'warehouse-totals.csv'];

describe.each(FILES)('the figures of %s', (name) => {
  const figures = decodeFigures(name, publishedText(name));

  it('are all read, but those without a value', () => {
    const withValue = csvRows(publishedText(name)).filter((row) => row.value !== '');
    expect(figures.map(({ id }) => id)).toEqual(withValue.map(({ id }) => id));
  });

  it('have words in both languages', () => {
    const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
    expect(indicators.filter((indicator) => en.indicators[indicator] === undefined)).toEqual([]);
    const isChinese = (text: string | undefined) => /\p{Script=Han}/u.test(text ?? '');
    expect(indicators.filter((indicator) => !isChinese(zh.indicators[indicator]))).toEqual([]);
  });
});

describe('official numbers', () => {
  const indicators = csvRows(publishedText('indicators.csv'));
  const coverage = csvRows(publishedText('coverage.csv'));

  it.each([
    ['comprehensive-pilot-zone', 'comprehensive_pilot_zones', 'cctv-2025-11-16-yiwu'],
    ['bonded-zone', 'comprehensive_bonded_zones', 'cctv-2026-04-28-cbz'],
    ['import-promotion-zone', 'import_promotion_zones', 'xinhua-2022-11-03'],
  ])(
    'of %s are stated by a document, in coverage.csv and among the figures',
    (kind, indicator, document) => {
      const row = coverage.find((entry) => entry.kind === kind);
      expect(row?.sources?.split(' ')).toContain(document);
      const stating = indicators.filter(
        (entry) =>
          entry.indicator === indicator &&
          entry.value === row?.official &&
          entry.sources?.split(' ').includes(document),
      );
      expect(stating.map(({ issuer_en = '' }) => /derived/.test(issuer_en))).toContain(false);
    },
  );
});
