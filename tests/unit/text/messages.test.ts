// Every text of every subject in every language: none is missing or empty, each says what it is given, Chinese is
// set as Chinese. A new subject is found by its folder. Then what single texts promise.
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/model/language';
import { ZONE_KINDS } from '@/model/zoneKind';
import { opening as en } from '@/text/opening/en';
import { opening as zh } from '@/text/opening/zh';

/** src/text/<subject>/<language>.ts exports the texts under the name of their subject. */
const FILES = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/text/*/*.ts', {
  eager: true,
});
const FOLDERS = Object.keys(FILES).map((path) => path.split('/').at(-2) ?? '');
const SUBJECTS = [...new Set(FOLDERS)].filter((subject) => subject !== 'opening');

function tableOf(subject: string, language: Language): unknown {
  return FILES[`../../../src/text/${subject}/${language}.ts`]?.[subject];
}

/** What may be empty: Chinese sets no space between a number and its noun, or between sentences. */
const GAPS = ['kinds.countGap', 'search.sentenceGap'];
/** Latin names that Chinese leaves as they are. */
const NAMES = ['formats.language', 'embed.source', /^share\.styles\./];
const NUMBERS = [21, 34, 55, 89];
const WORDS = NUMBERS.map(String);
/** What functions may take, tried in turn: numbers, texts, a kind of zone among them, a name, a list. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  NUMBERS,
  WORDS,
  [21, 'bonded-zone', '34'],
  [21, 34, 'bonded-zone'],
  ['bonded-zone', 21, 34],
  [{ en: '21', zh: '21' }],
  [['21', '34']],
];
const FIGURE = { indicator: 'cbec_total', comparator: 'about', value: 21, unit: 'CNY' };
/** Texts that take something of their own. */
const OWN_ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'kinds.placesHave': [
    { count: 21, has: ['bonded-zone'], hasNot: ['retail-import'], when: '34', province: '55' },
  ],
  'kinds.atEndOf': [21, false],
  'figures.value': [FIGURE],
  'search.figureNamed': ['55', FIGURE],
  'details.gatewayIn': ['21', 'CN'],
  'warehouses.country': ['CN'],
  'warehouses.figure': ['more_than', '34'],
  'warehouses.area': ['21', 'm2'],
  'warehouses.endOf': ['2021-12-31'],
  'warehouses.million': [21_000_000],
};
/** The noun beside a number that stands by itself; a number that is turned into millions. */
const NOT_REPEATED = [
  'kinds.nounFor',
  'kinds.placesNoun',
  'kinds.sitesNoun',
  'kinds.placesHave',
  'warehouses.million',
];

interface Said {
  readonly path: string;
  readonly text: string;
  /** What it was given and has to say. */
  readonly given: readonly string[];
}

function call(path: string, text: (...given: readonly unknown[]) => unknown): Said {
  const own = OWN_ARGUMENTS[path];
  for (const all of own === undefined ? ARGUMENTS : [own]) {
    const given = all.slice(0, text.length);
    try {
      const answer = text(...given);
      const said = WORDS.filter((number) => JSON.stringify(given).includes(number));
      if (typeof answer === 'string') {
        return { path, text: answer, given: NOT_REPEATED.includes(path) ? [] : said };
      }
    } catch {
      // A kind of zone is looked up in a table that has no number.
    }
  }
  return { path, text: '', given: [] };
}

/** All texts by their path; functions are called with numbers that they have to say. */
function texts(value: unknown, path: string): readonly Said[] {
  if (typeof value === 'string') return [{ path, text: value, given: [] }];
  if (typeof value === 'function') {
    return [call(path, value as (...given: readonly unknown[]) => unknown)];
  }
  if (typeof value !== 'object' || value === null) return [{ path, text: '', given: [] }];
  return Object.entries(value).flatMap(([name, part]) => texts(part, `${path}.${name}`));
}

const isNamed = (path: string, names: readonly (string | RegExp)[]): boolean =>
  names.some((name) => (typeof name === 'string' ? name === path : name.test(path)));

it('finds every subject', () => {
  expect(SUBJECTS.length).toBeGreaterThan(12);
  expect(SUBJECTS).toContain('warehouses');
});

describe.each(SUBJECTS)('texts on %s', (subject) => {
  it('are the same in every language', () => {
    const paths = (language: Language): readonly string[] =>
      texts(tableOf(subject, language), subject).map(({ path }) => path);
    for (const language of LANGUAGES) expect(paths(language)).toEqual(paths('en'));
  });

  it('the first view has those that it names', () => {
    for (const [language, opening] of [['en', en] as const, ['zh', zh] as const]) {
      if (!(subject in opening)) continue;
      expect(Object.entries(opening)).toContainEqual([subject, tableOf(subject, language)]);
    }
  });

  it.each(LANGUAGES)('are all there in "%s"', (language) => {
    const all = texts(tableOf(subject, language), subject);
    expect(all.length).toBeGreaterThan(3);
    const empty = all.filter(({ text }) => text.trim() === '').map(({ path }) => path);
    expect(empty.filter((path) => !GAPS.includes(path))).toEqual([]);
  });

  it.each(LANGUAGES)('say the numbers and names that they are given in "%s"', (language) => {
    const silent = texts(tableOf(subject, language), subject).filter(({ text, given }) =>
      given.some((number) => !text.includes(number)),
    );
    expect(silent).toEqual([]);
  });

  it.each(LANGUAGES)('have no undefined, null, NaN or placeholder in "%s"', (language) => {
    const broken = /undefined|null|NaN|\[object|\$\{|TODO/;
    const all = texts(tableOf(subject, language), subject);
    expect(all.filter(({ text }) => broken.test(text))).toEqual([]);
  });

  it('have no Chinese characters in English, and no English sentences in Chinese', () => {
    const han = /[\u3400-\u9fff]/;
    expect(texts(tableOf(subject, 'en'), subject).filter(({ text }) => han.test(text))).toEqual([]);
    const latin = texts(tableOf(subject, 'zh'), subject).filter(
      ({ path, text }) => !han.test(text) && /[A-Za-z]{2}/.test(text) && !isNamed(path, NAMES),
    );
    expect(latin).toEqual([]);
  });

  it('have full-width punctuation beside Chinese characters, and no space between two of them', () => {
    const halfWidth =
      /[\u3400-\u9fff][,.;:!?()]|[,;:!?()][\u3400-\u9fff]|[\u3400-\u9fff] +[\u3400-\u9fff]/;
    const all = texts(tableOf(subject, 'zh'), subject);
    expect(all.filter(({ text }) => halfWidth.test(text))).toEqual([]);
  });
});

describe('English', () => {
  it('writes dates as exactly as they are known', () => {
    expect(['2018-07-24', '2018-07-04', '2018-07', '2018'].map(en.formats.date)).toEqual([
      '24 July 2018',
      '4 July 2018',
      'July 2018',
      '2018',
    ]);
  });

  it('knows all twelve months', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      en.formats.date(`2020-${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(months).size).toBe(12);
    expect([months[0], months[11]]).toEqual(['January 2020', 'December 2020']);
  });

  it('counts in singular and plural, and groups digits but never those of a year', () => {
    expect(en.kinds.countOf(1, 'retail-import-city')).toBe('1 retail-import city');
    expect(en.kinds.countOf(0, 'retail-import-city')).toBe('0 retail-import cities');
    expect(en.kinds.countOf(1800, 'bonded-zone')).toMatch(/^1,800 /);
    const when = en.kinds.atEndOf(2020, false);
    expect(en.kinds.inForce(when, 46)).toBe('in force at the end of 2020, 46 of them new');
    expect(en.kinds.inForce(when, 1)).toContain('2020, 1 new');
    expect(en.kinds.inForce(when, 0)).toBe('in force at the end of 2020');
    expect(en.kinds.newInYears(2018, 2018)).not.toMatch(/2018.*2018/);
  });

  it('says the summary in one line', () => {
    const rest = en.kinds.inForce(en.kinds.atEndOf(2020, false), 46);
    expect(
      en.kinds.summarySentence('105', en.kinds.nounFor(105, 'comprehensive-pilot-zone'), rest),
    ).toBe('105 comprehensive pilot zones in force at the end of 2020, 46 of them new');
  });

  it('does not speak of the end of a year that is not over', () => {
    expect(en.kinds.inForce(en.kinds.atEndOf(2026, true), 0)).toBe('in force in 2026');
    expect(zh.kinds.inForce(zh.kinds.atEndOf(2026, true), 0)).toBe('2026年有效');
  });

  it('does not say a municipality twice', () => {
    expect(en.formats.placeInProvince('Hangzhou', 'Zhejiang')).toBe('Hangzhou, Zhejiang');
    expect(en.formats.placeInProvince('Beijing', 'Beijing')).toBe('Beijing');
  });
});

describe('中文', () => {
  it('writes dates as exactly as they are known', () => {
    expect(['2018-07-24', '2018-07-04', '2018-07', '2018'].map(zh.formats.date)).toEqual([
      '2018年7月24日',
      '2018年7月4日',
      '2018年7月',
      '2018年',
    ]);
  });

  it('says the summary in one line', () => {
    const rest = zh.kinds.inForce(zh.kinds.atEndOf(2020, false), 46);
    expect(
      zh.kinds.summarySentence('105', zh.kinds.nounFor(105, 'comprehensive-pilot-zone'), rest),
    ).toBe('105个跨境电商综合试验区，2020年底有效，其中新设46个');
    expect(zh.kinds.inForce(zh.kinds.atEndOf(2021, false), 0)).not.toContain('新设');
  });

  it('names a city within its province, a municipality once', () => {
    expect(zh.formats.placeInProvince('杭州市', '浙江省')).toBe('浙江省杭州市');
    expect(zh.formats.placeInProvince('北京市', '北京市')).toBe('北京市');
  });
});

describe('both', () => {
  it.each(ZONE_KINDS)('name %s in a way of its own', (kind) => {
    for (const { kinds } of [en, zh]) {
      const others = ZONE_KINDS.filter((other) => other !== kind);
      expect(others.map((other) => kinds.names[other].many)).not.toContain(kinds.names[kind].many);
    }
  });

  it('say "about" and "unconfirmed" of a date from memory, and never invent one', () => {
    expect(en.facts.unconfirmedDate('2014')).toBe('about 2014 (unconfirmed)');
    expect(zh.facts.unconfirmedDate('2014年')).toBe('约2014年（未证实）');
    for (const { facts } of [en, zh]) expect(facts.dateUnknown).not.toMatch(/\d/);
  });
});
