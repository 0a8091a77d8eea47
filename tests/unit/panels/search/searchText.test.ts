// What results and the note after choosing one say.
import { describe, expect, it } from 'vitest';
import { decodeSearchIndex } from '@/dataset/decodeSearchIndex';
import { resultKinds, resultNote, resultYear } from '@/panels/search/resultText';
import { revealText } from '@/panels/search/revealText';
import type { Revealing } from '@/selectors/search/revealing';
import { search } from '@/selectors/search/search';
import { type SearchEntry, searchEntries } from '@/selectors/search/searchEntries';
import { opening as english } from '@/text/opening/en';
import { opening as chinese } from '@/text/opening/zh';
import { search as searchEn } from '@/text/search/en';
import { search as searchZh } from '@/text/search/zh';
import { warehouses as warehousesEn } from '@/text/warehouses/en';
import { warehouses as warehousesZh } from '@/text/warehouses/zh';
import { publishedText, REAL_DATASET } from '../../fixtures/realDataset';

const ENTRIES = searchEntries(
  REAL_DATASET,
  decodeSearchIndex(JSON.parse(publishedText('search.json'))),
);
const firstOf = (query: string): SearchEntry => {
  const [first] = search(ENTRIES, query).shown;
  if (first === undefined) throw new Error(`nothing found for ${query}`);
  return first;
};

describe('a result', () => {
  const en = [english, searchEn, warehousesEn] as const;
  const zh = [chinese, searchZh, warehousesZh] as const;

  it.each([
    [
      'yiwu',
      'Zhejiang · 4 zones, 1 retail-import listing',
      '浙江省 · 4个区域，1个零售进口试点城市',
    ],
    [
      'dongguan',
      'Guangdong · 3 zones, 1 more ended, 1 retail-import listing',
      '广东省 · 3个区域，另有1个已终止，1个零售进口试点城市',
    ],
    ['hangzhou cpz', 'Comprehensive pilot zone', '跨境电商综合试验区'],
    ['yiwu cbz', 'Comprehensive bonded zone · Yiwu', '综合保税区 · 义乌市'],
    ['kaifeng ftz', 'China (Henan) Pilot Free Trade Zone', '中国（河南）自由贸易试验区 · 开封市'],
  ])('of %s says "%s"', (query, inEnglish, inChinese) => {
    const entry = firstOf(query);
    expect(resultNote(entry, ...en)).toBe(inEnglish);
    expect(resultNote(entry, ...zh)).toBe(inChinese);
  });

  it('says the year of designation, and of an unknown date only by when', () => {
    expect(resultYear(firstOf('hangzhou cpz'), en[1])).toBe('2015');
    expect(resultYear(firstOf('yiwu'), en[1])).toBeNull();
    const unknown = ENTRIES.find(
      ({ type, zones: [zone], year }) => type === 'zone' && zone?.designated === null && year,
    );
    if (unknown === undefined) throw new Error('every zone has a date');
    expect(resultYear(unknown, en[1])).toBe(`by ${unknown.year}`);
  });

  it('counts a free trade zone of which one area has ended as one in force', () => {
    const entry = firstOf('shanghai');
    const [area] = entry.zones.filter(({ group }) => group !== null);
    const zones = entry.zones.map((zone) =>
      zone === area ? { ...zone, ended: '2025-01-01' } : zone,
    );
    expect(area).toBeDefined();
    expect(resultNote({ ...entry, zones }, ...en)).toBe(resultNote(entry, ...en));
  });

  it('shows the kinds that a place has now', () => {
    expect(resultKinds(firstOf('sanya'))).toEqual(['bonded-logistics-center']);
    expect(resultKinds(firstOf('sanya bonded'))).toEqual([]);
  });

  it('says of a zone that has ended until when it was one', () => {
    const ended = ENTRIES.find(
      ({ zones: [zone], type }) => type === 'zone' && zone?.id === 'cpz-sanya',
    );
    if (ended === undefined) throw new Error('the zone of Sanya is not found');
    expect(resultYear(ended, en[1])).toBe('2020, ended 2025');
    expect(resultYear(ended, zh[1])).toBe('2020年，2025年终止');
  });
});

describe('the note after choosing', () => {
  const unchanged: Revealing = {
    selection: { type: 'zone', id: 'cpz-yiwu' },
    bounds: [120, 29, 120, 29],
    nearest: 7,
    period: null,
    kinds: [],
    endsConfirmedOnly: false,
    isNeverShown: false,
    shownYear: null,
  };

  it('is empty when nothing changed', () => {
    expect(revealText(unchanged, english, searchEn)).toBe('');
  });

  it('names year, kinds and filter', () => {
    const changed: Revealing = {
      ...unchanged,
      shownYear: { year: 2018, reason: 'designated' },
      kinds: ['bonded-zone'],
      endsConfirmedOnly: true,
    };
    expect(revealText(changed, english, searchEn)).toBe(
      'Year set to 2018, when it was designated. Switched on: Comprehensive bonded zones. No longer "Confirmed facts only".',
    );
    expect(revealText(changed, chinese, searchZh)).toBe(
      '年份已调至2018年，即设立之年。已打开：综合保税区。已取消“仅显示已证实信息”。',
    );
  });
});
