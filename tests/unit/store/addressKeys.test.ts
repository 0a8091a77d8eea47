// Every key of the address works, and every place that lists the keys lists all of them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/model/language';
import { ADDRESS_KEYS, type AddressKey } from '@/store/address/addressKeys';
import { formatUrlState, linkedPart, parseUrlState } from '@/store/address/urlState';
import { DEFAULT_LINKED_STATE, INITIAL_STATE } from '@/store/atlasState';
import { linkedState } from '@/store/linkedState';

/** A view that is not the default one, by key. */
const EXAMPLES: Readonly<Record<AddressKey, string>> = {
  year: 'year=2020',
  years: 'years=2018..2020',
  compare: 'compare=2019&year=2022',
  kinds: 'kinds=free-trade-zone,bonded-zone',
  confirmed: 'confirmed=1',
  has: 'has=free-trade-zone,bonded-zone',
  hasnot: 'hasnot=comprehensive-pilot-zone',
  warehouses: 'warehouses=0',
  owners: 'owners=1',
  place: 'place=hangzhou',
  zone: 'zone=cbec-hangzhou',
  province: 'province=zhejiang',
  details: 'province=zhejiang&details=0',
  document: 'document=guo-han-2015-44',
  warehouse: 'warehouse=germany-warehouse-count-2022-12-31',
  country: 'country=de',
  operator: 'operator=jd-logistics',
  near: 'near=hamburg',
  operators: 'operators=jd,shein',
  sites: 'sites=it,overseas_warehouse,closed',
  figure: 'figure=zone-jobs-2021',
  gateway: 'gateway=yangshan-port',
  q: 'q=hangzhou',
  story: 'story=3',
  step: 'step=b2b-codes-2021',
  view: 'view=table',
  map: 'map=5/34.2/108.9',
  lang: 'lang=zh',
  theme: 'theme=dark',
  embed: 'embed=1',
  controls: 'controls=none',
  legend: 'legend=0',
  animate: 'animate=2015..2020',
};

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

/** The keys in the first column of the table that begins after `start`; `code` finds one. */
function keysOfTable(path: string, start: string, end: string, cell: RegExp, code: RegExp) {
  const text = read(path);
  const from = text.indexOf(start);
  expect(from, `"${start}" in ${path}`).toBeGreaterThan(-1);
  const table = text.slice(from, text.indexOf(end, from));
  return [...table.matchAll(cell)].flatMap(([first]) =>
    [...first.matchAll(code)].map(([, key = '']) => key),
  );
}

const sorted = (keys: readonly string[]): readonly string[] => [...keys].sort();

describe('every key', () => {
  it.each(ADDRESS_KEYS)('%s is read and written again', (key) => {
    const state = parseUrlState(`?${EXAMPLES[key]}`);
    expect(state).not.toEqual(DEFAULT_LINKED_STATE);
    expect([...new URLSearchParams(formatUrlState(state)).keys()]).toContain(key);
  });

  it.each(ADDRESS_KEYS)('%s is taken over from a larger state', (key) => {
    const state = parseUrlState(`?${EXAMPLES[key]}`);
    expect(linkedPart({ ...INITIAL_STATE, ...state })).toEqual(state);
  });

  it('has a field for every field of the state: nothing is taken over by itself', () => {
    expect(linkedState(INITIAL_STATE)).toEqual(DEFAULT_LINKED_STATE);
  });
});

describe('whoever lists the keys lists all of them', () => {
  it('the table of README.md', () => {
    const keys = keysOfTable('README.md', '| parameter |', '\n\n', /^\| `[^|]+\|/gm, /`(\w+)`/g);
    expect(sorted(keys)).toEqual(sorted(ADDRESS_KEYS));
  });

  it.each([
    ['public/embedding.html', '<th>Key</th>'],
    ['public/embedding-zh.html', '<th>参数</th>'],
  ])('the table of %s', (page, start) => {
    const cell = /<tr><td>.*?<\/td>/g;
    const code = /<code>(\w+)<\/code>/g;
    const keys = keysOfTable(page, start, '</table>', cell, code);
    expect(sorted(keys)).toEqual(sorted(ADDRESS_KEYS));
  });

  it('the attributes of public/embed.js, which sets `embed` itself', () => {
    const [, list = ''] = /const KEYS = \(([^)]+)\)/.exec(read('public/embed.js')) ?? [];
    const keys = [...list.matchAll(/\b[a-z]+\b/g)].map(([key]) => key);
    expect(keys).toEqual(ADDRESS_KEYS.filter((key) => key !== 'embed'));
  });

  it('public/embed.js has a title in every language', () => {
    const [, titles = ''] = /const TITLES = \{([^}]+)\}/.exec(read('public/embed.js')) ?? [];
    const languages = [...titles.matchAll(/^\s*(\w+):/gm)].map(([, language]) => language);
    expect(languages).toEqual(LANGUAGES);
  });
});
