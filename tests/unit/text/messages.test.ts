// Every text in both languages: none is empty, each says the numbers it is given, dates are no more exact than known.
import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '@/model/zoneKind';
import { en } from '@/text/en';
import { zh } from '@/text/zh';

const MESSAGES = { en, zh };

/** What may be empty: Chinese sets no space between a number and its noun. */
const GAPS = ['countGap'];
const NUMBERS = [21, 34, 55, 89];
const WORDS = NUMBERS.map(String);
/** What functions may take, tried in turn: numbers, texts, a kind of zone among them, a name. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  NUMBERS,
  WORDS,
  [21, 'bonded-zone', '34'],
  [21, 34, 'bonded-zone'],
  ['bonded-zone', 21, 34],
  [{ en: '21', zh: '21' }],
];
/** The noun beside a number that stands by itself. */
const NOT_REPEATED = ['nounFor'];

function call(
  text: (...given: readonly unknown[]) => unknown,
): [text: string, said: readonly string[]] {
  for (const all of ARGUMENTS) {
    const given = all.slice(0, text.length);
    try {
      const answer = text(...given);
      const said = WORDS.filter((number) => JSON.stringify(given).includes(number));
      if (typeof answer === 'string') return [answer, said];
    } catch {
      // A kind of zone is looked up in a table that has no number.
    }
  }
  return ['', []];
}

/** All texts by their path; functions are called with numbers that they have to say. */
function texts(
  value: unknown,
  path: string,
): [path: string, text: string, said: readonly string[]][] {
  if (typeof value === 'string') return [[path, value, []]];
  if (typeof value === 'function') {
    const [text, said] = call(value as (...given: readonly unknown[]) => unknown);
    return [[path, text, NOT_REPEATED.includes(path) ? [] : said]];
  }
  if (typeof value !== 'object' || value === null) return [[path, '', []]];
  return Object.entries(value).flatMap(([name, part]) =>
    texts(part, path === '' ? name : `${path}.${name}`),
  );
}

describe.each(Object.entries(MESSAGES))('%s', (language, messages) => {
  const all = texts(messages, '').filter(([path]) => !GAPS.includes(path));

  it('has a text for everything', () => {
    expect(all.length).toBeGreaterThan(90);
    expect(all.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });

  it('says the numbers and names that it is given', () => {
    const silent = all.filter(([, text, said]) => said.some((number) => !text.includes(number)));
    expect(silent.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it('leaves no undefined, null, NaN or placeholder in a text', () => {
    const broken = /undefined|null|NaN|\[object|\$\{|TODO/;
    expect(all.filter(([, text]) => broken.test(text))).toEqual([]);
  });

  it('has the same texts as the other language', () => {
    const other = language === 'en' ? zh : en;
    const paths = (value: unknown) => texts(value, '').map(([path]) => path);
    expect(paths(messages)).toEqual(paths(other));
  });
});

describe('English', () => {
  it('has no Chinese characters and Chinese no English sentences', () => {
    expect(texts(en, '').filter(([, text]) => /[\u3400-\u9fff]/.test(text))).toEqual([]);
    const latin = texts(zh, '').filter(
      ([path, text]) => !/[\u3400-\u9fff]/.test(text) && /[A-Za-z]{2}/.test(text) && path !== 'tag',
    );
    expect(latin).toEqual([]);
  });

  it('writes dates as exactly as they are known', () => {
    expect(['2018-07-24', '2018-07-04', '2018-07', '2018'].map(en.date)).toEqual([
      '24 July 2018',
      '4 July 2018',
      'July 2018',
      '2018',
    ]);
  });

  it('knows all twelve months', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      en.date(`2020-${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(months).size).toBe(12);
    expect([months[0], months[11]]).toEqual(['January 2020', 'December 2020']);
  });

  it('counts in singular and plural, and groups digits but never those of a year', () => {
    expect(en.countOf(1, 'retail-import-city')).toBe('1 retail-import city');
    expect(en.countOf(0, 'retail-import-city')).toBe('0 retail-import cities');
    expect(en.countOf(1800, 'bonded-zone')).toMatch(/^1,800 /);
    expect(en.inForceAtEndOf(2020, 46)).toBe('in force at the end of 2020, 46 of them new');
    expect(en.inForceAtEndOf(2020, 1)).toContain('1 of them new');
    expect(en.inForceAtEndOf(2021, 0)).toBe('in force at the end of 2021');
    expect(en.newInYears(2018, 2018)).not.toMatch(/2018.*2018/);
  });

  it('says the summary in one line', () => {
    const rest = en.inForceAtEndOf(2020, 46);
    expect(en.summarySentence(105, 'comprehensive-pilot-zone', rest)).toBe(
      '105 comprehensive pilot zones in force at the end of 2020, 46 of them new',
    );
  });

  it('does not say a municipality twice', () => {
    expect(en.placeInProvince('Hangzhou', 'Zhejiang')).toBe('Hangzhou, Zhejiang');
    expect(en.placeInProvince('Beijing', 'Beijing')).toBe('Beijing');
  });
});

describe('中文', () => {
  it('writes dates as exactly as they are known', () => {
    expect(['2018-07-24', '2018-07-04', '2018-07', '2018'].map(zh.date)).toEqual([
      '2018年7月24日',
      '2018年7月4日',
      '2018年7月',
      '2018年',
    ]);
  });

  it('says the summary in one line', () => {
    const rest = zh.inForceAtEndOf(2020, 46);
    expect(zh.summarySentence(105, 'comprehensive-pilot-zone', rest)).toBe(
      '105个跨境电商综合试验区，2020年底有效，其中新设46个',
    );
    expect(zh.inForceAtEndOf(2021, 0)).not.toContain('新设');
  });

  it('names a city within its province, a municipality once', () => {
    expect(zh.placeInProvince('杭州市', '浙江省')).toBe('浙江省杭州市');
    expect(zh.placeInProvince('北京市', '北京市')).toBe('北京市');
  });
});

describe('both', () => {
  it.each(ZONE_KINDS)('name %s in a way of its own', (kind) => {
    for (const { kinds } of [en, zh]) {
      const others = ZONE_KINDS.filter((other) => other !== kind);
      expect(others.map((other) => kinds[other].many)).not.toContain(kinds[kind].many);
    }
  });

  it('say "about" and "unconfirmed" of a date from memory, and never invent one', () => {
    expect(en.unconfirmedDate('2014')).toBe('about 2014 (unconfirmed)');
    expect(zh.unconfirmedDate('2014年')).toBe('约2014年（未证实）');
    for (const { dateUnknown } of [en, zh]) expect(dateUnknown).not.toMatch(/\d/);
  });
});
