// Texts of the search results and of what choosing one changed; they come with the search itself.

export interface SearchResultMessages {
  readonly results: string;
  /** Said politely after typing. */
  readonly found: (count: number) => string;
  readonly more: (shown: number, total: number) => string;
  readonly nothing: (query: string) => string;
  readonly hint: string;
  readonly indexFailed: string;
  readonly province: string;
  readonly document: string;
  readonly areas: (count: number) => string;
  /** Of unknown date, in existence by then. */
  readonly byYear: (year: number) => string;
  readonly yearSet: Readonly<
    Record<'designated' | 'hosting' | 'existing' | 'last' | 'same', (year: number) => string>
  >;
  readonly switchedOn: (kinds: readonly string[]) => string;
  readonly endedConfirmedOnly: string;
  readonly noYear: string;
}

export const SEARCH_RESULT_MESSAGES: Readonly<Record<'en' | 'zh', SearchResultMessages>> = {
  en: {
    results: 'Search results',
    found: (count) => (count === 1 ? '1 result' : `${count} results`),
    more: (shown, total) => `${shown} of ${total}. Type more to narrow it down.`,
    nothing: (query) => `Nothing found for "${query}"`,
    hint: 'Try a city or province, a zone, pinyin, initials (yw) or a document number (guo han 2020 47).',
    indexFailed: 'Pinyin and documents did not load: names are found as they are written.',
    province: 'Province',
    document: 'Document',
    areas: (count) => (count === 1 ? '1 area' : `${count} areas`),
    byYear: (year) => `by ${year}`,
    yearSet: {
      designated: (year) => `Year set to ${year}, when it was designated.`,
      hosting: (year) => `Year set to ${year}, when a zone of it was designated.`,
      existing: (year) => `Year set to ${year}, by when it surely existed.`,
      last: (year) => `Year set to ${year}, the last in which it was in force.`,
      same: (year) => `Now shown: all in force at the end of ${year}.`,
    },
    switchedOn: (kinds) => `Switched on: ${kinds.join(', ')}.`,
    endedConfirmedOnly: 'Unconfirmed facts are shown again.',
    noYear: 'Its date is unknown: no year shows it on the map.',
  },
  zh: {
    results: '搜索结果',
    found: (count) => `${count}条结果`,
    more: (shown, total) => `共${total}条，显示前${shown}条。继续输入可缩小范围。`,
    nothing: (query) => `未找到“${query}”`,
    hint: '可输入城市、省份、区域名称、拼音、首字母（yw）或文号（国函2020 47）。',
    indexFailed: '拼音和文件索引未能加载，目前只能按名称原文查找。',
    province: '省级行政区',
    document: '文件',
    areas: (count) => `${count}个片区`,
    byYear: (year) => `不晚于${year}`,
    yearSet: {
      designated: (year) => `年份已调至${year}年，即设立之年。`,
      hosting: (year) => `年份已调至${year}年，当年有其区域设立。`,
      existing: (year) => `年份已调至${year}年，此时确已存在。`,
      last: (year) => `年份已调至${year}年，即有效的最后一年。`,
      same: (year) => `现显示${year}年底有效的全部区域。`,
    },
    switchedOn: (kinds) => `已打开：${kinds.join('、')}。`,
    endedConfirmedOnly: '已重新显示未经确认的内容。',
    noYear: '日期不详，任何年份的地图上均不显示。',
  },
};
