// Whoever comes with a name finds it: the real places, zones and documents.
import { describe, expect, it } from 'vitest';
import { decodeSearchIndex, EMPTY_SEARCH_INDEX } from '@/dataset/decodeSearchIndex';
import { selectSearchIndex } from '@/selectors/loaded/loadedData';
import { MOST_RESULTS, search, selectSearchResults } from '@/selectors/search/search';
import { searchEntries } from '@/selectors/search/searchEntries';
import { INITIAL_STATE } from '@/store/atlasState';
import { publishedText, REAL_DATASET, realState } from '../../fixtures/realDataset';

const INDEX = decodeSearchIndex(JSON.parse(publishedText('search.json')));
const ENTRIES = searchEntries(REAL_DATASET, INDEX);

const find = (query: string): readonly string[] =>
  search(ENTRIES, query).shown.map(({ type, selection }) => `${type} ${selection?.id}`);
const namesOf = (query: string): readonly string[] =>
  search(ENTRIES, query).shown.map(({ name }) => name.en);

describe('the first result', () => {
  it.each([
    'yw',
    'yiwu',
    'YIWU',
    '义乌',
    '义乌市',
    'Yi Wu',
    'yì wū',
    'yì wū shì',
    'yiwo',
    'ywiu',
    'yiwu city',
  ])('of %s is Yiwu', (query) => {
    expect(find(query)[0]).toBe('place yiwu');
  });

  it.each([
    ['hz', 'place hangzhou'],
    ['hgz', 'place hangzhou'],
    ['hangzou', 'place hangzhou'],
    ['hang zou', 'place hangzhou'],
    ['xiamne', 'place xiamen'],
    ["xi'an", 'place xian'],
    ['Xi an', 'place xian'],
    ['hhht', 'place huhehaote'],
    ['huhehaote', 'place huhehaote'],
    ['hohhot', 'place huhehaote'],
    ['wulumuqi', 'place wulumuqi'],
    ['Ürümqi', 'place wulumuqi'],
    ['Canton', 'place guangzhou'],
    ['襄樊', 'place xiangyang'],
    ['chongqing', 'place chongqing'],
    ['zhejiang', 'province zhejiang'],
    ['浙江', 'province zhejiang'],
    ['zhejiang province', 'province zhejiang'],
    ['neimenggu', 'province inner-mongolia'],
    ['inner mongola', 'province inner-mongolia'],
    ['xizang', 'province tibet'],
    ['Inner Mongolia FTZ', 'group ftz-inner-mongolia'],
    ['Shanghai Free Trade Zone', 'group ftz-shanghai'],
    ['Shanghai FTZ', 'group ftz-shanghai'],
    ['上海自贸区', 'group ftz-shanghai'],
    ['shanghai zi mao qu', 'group ftz-shanghai'],
    ['guo han 2020 47', 'document guohan-2020-47'],
    ['guohan 47', 'document guohan-2020-47'],
    ['国函〔2020〕47号', 'document guohan-2020-47'],
    ['国函2020年第47号', 'document guohan-2020-47'],
    ['Guo Han [2020] No. 47', 'document guohan-2020-47'],
    ['batch 5', 'document guohan-2020-47'],
    ['46 new', 'document guohan-2020-47'],
    ['新增46个', 'document guohan-2020-47'],
    ['第五批', 'document guohan-2020-47'],
    ['第5批', 'document guohan-2020-47'],
    ['商财发2018 486', 'document shangcaifa-2018-486'],
    ['商财发〔2021〕39号', 'document shangcaifa-2021-39'],
    ['2021 39', 'document shangcaifa-2021-39'],
    ['粤', 'province guangdong'],
    ['渝', 'place chongqing'],
    ['义乌综保区', 'zone cbz-yiwu'],
    ['yiwu cbz', 'zone cbz-yiwu'],
    ['中国（杭州）跨境电子商务综合试验区', 'zone cpz-hangzhou'],
    ['hangzhou cpz', 'zone cpz-hangzhou'],
    ['杭州综试区', 'zone cpz-hangzhou'],
  ])('of %s is %s', (query, found) => {
    const [first] = search(ENTRIES, query).shown;
    const id = first?.type === 'group' ? first.zones[0]?.group?.id : first?.selection?.id;
    expect(`${first?.type} ${id}`).toBe(found);
  });
});

describe('every province', () => {
  const SIGNS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';

  it('is found by its one character, and not by the sound of that', () => {
    const found = [...SIGNS].map((sign) => search(ENTRIES, sign).shown[0]?.selection?.id);
    expect([...found].sort()).toEqual(REAL_DATASET.provinces.map(({ id }) => id).sort());
    expect(find('su')[0]).toBe('place suzhou');
  });
});

describe('the order of results', () => {
  it('has the place before its zones, and these in the order of kinds', () => {
    expect(find('义乌')).toEqual([
      'place yiwu',
      'zone cpz-yiwu',
      'zone cbz-yiwu',
      'zone demo-yiwu',
      'zone blc-yiwu',
      'zone retail-import-yiwu',
    ]);
  });

  it('has exact names before beginnings: Suzhou before Suzhou Industrial Park', () => {
    const names = namesOf('suzhou');
    expect(names[0]).toBe('Suzhou');
    expect(names.indexOf('Suzhou Industrial Park')).toBeGreaterThan(0);
  });

  it('has more zones first among places', () => {
    const counts = search(ENTRIES, 'hz')
      .shown.filter(({ type }) => type === 'place')
      .map(({ zones }) => zones.length);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('is the same however the entries are ordered', () => {
    for (const query of ['h', 'zhejiang', '2018', 'ftz', 'yiwo']) {
      expect(search([...ENTRIES].reverse(), query)).toEqual(search(ENTRIES, query));
    }
  });
});

describe('what is found', () => {
  it('is at most a screenful, with the number of all', () => {
    const { shown, total } = search(ENTRIES, 'zhejiang');
    expect(shown).toHaveLength(MOST_RESULTS);
    expect(total).toBeGreaterThan(MOST_RESULTS);
  });

  it('is narrowed by kind and year', () => {
    expect(find('yiwu 2018')).toEqual(['zone cpz-yiwu']);
    expect(new Set(search(ENTRIES, 'chongqing bonded').shown.map(({ type }) => type))).toEqual(
      new Set(['zone']),
    );
  });

  it('is every place by its names and its pinyin', () => {
    for (const { id, name } of REAL_DATASET.places) {
      for (const query of [name.en, name.zh, INDEX.pronounce(name.zh)]) {
        expect([query, ...find(query)]).toContain(`place ${id}`);
      }
    }
  });

  it('is every document by its number', () => {
    for (const { id, en, zh } of INDEX.documents) {
      expect(find(en)[0]).toBe(`document ${id}`);
      expect(find(zh)[0]).toBe(`document ${id}`);
    }
  });

  it('is nothing for what means nothing', () => {
    expect(find('qqqqqq')).toEqual([]);
    expect(find('   ')).toEqual([]);
    expect(find('〔〕')).toEqual([]);
  });

  it('is a municipality once, as a place', () => {
    expect(find('beijing').filter((found) => found.startsWith('province'))).toEqual([]);
  });
});

describe('selectSearchResults', () => {
  it('finds names as they are written while the index is not there', () => {
    const found = (query: string) =>
      selectSearchResults(realState({ query })).shown.map(({ selection }) => selection?.id ?? '');
    expect(selectSearchIndex(realState())).toBeNull();
    expect(EMPTY_SEARCH_INDEX.documents).toEqual([]);
    expect(found('Yiwu')[0]).toBe('yiwu');
    expect(found('义乌')[0]).toBe('yiwu');
    expect(found('yw')).toEqual([]);
  });

  it('finds by traditional characters', () => {
    const state = realState({ query: '義烏' });
    const searchIndex = { status: 'ready' as const, value: INDEX };
    const found = selectSearchResults({ ...state, resources: { ...state.resources, searchIndex } });
    expect(found.shown[0]?.selection?.id).toBe('yiwu');
  });

  it('finds nothing without data', () => {
    const state = {
      ...INITIAL_STATE,
      resources: {
        ...INITIAL_STATE.resources,
        searchIndex: { status: 'ready' as const, value: INDEX },
      },
      query: 'yiwu',
    };
    expect(selectSearchResults(state).total).toBe(0);
  });
});
