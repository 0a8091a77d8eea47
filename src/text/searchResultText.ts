// Texts of the search results and of what choosing one changed; they come with the search itself.
import type { YearReason } from '@/model/view/yearReason';

export interface SearchResultMessages {
  readonly results: string;
  /** Said politely after typing. */
  readonly found: (count: number) => string;
  readonly more: (shown: number, total: number) => string;
  readonly nothing: (query: string) => string;
  readonly hint: string;
  readonly warehousesFailed: string;
  readonly province: string;
  readonly document: string;
  readonly areas: (count: number) => string;
  /** Of unknown date, in existence by then. */
  readonly byYear: (year: number) => string;
  readonly yearSet: Readonly<Record<YearReason, (year: number) => string>>;
  readonly switchedOn: (kinds: readonly string[]) => string;
  readonly endedConfirmedOnly: string;
  readonly filtersLifted: string;
  readonly noYear: string;
  readonly noPoint: string;
}

export const SEARCH_RESULT_MESSAGES: Readonly<Record<'en' | 'zh', SearchResultMessages>> = {
  en: {
    results: 'Search results',
    found: (count) => (count === 1 ? '1 result' : `${count} results`),
    more: (shown, total) => `${shown} of ${total}. Type more to narrow it down.`,
    nothing: (query) => `Nothing found for "${query}"`,
    hint: 'Try a city or province, a zone, pinyin, initials (yw), a document number (guo han 2020 47), or the operator, city or country of an overseas warehouse.',
    warehousesFailed: 'The overseas warehouses did not load: they are not searched.',
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
      opened: (year) => `Year set to ${year}, when it opened.`,
      known: (year) => `Year set to ${year}, since when it is documented.`,
      undated: (year) => `Year set to ${year}: undated sites stand in the newest year.`,
      figure: (year) => `Year set to ${year}, the year of the figure.`,
    },
    switchedOn: (kinds) => `Switched on: ${kinds.join(', ')}.`,
    endedConfirmedOnly: 'Unconfirmed facts are shown again.',
    filtersLifted: 'Filters that hid it are lifted.',
    noYear: 'Its date is unknown: no year shows it on the map.',
    noPoint: 'Its place is not known: it has no point on the map.',
  },
  zh: {
    results: '搜索结果',
    found: (count) => `${count}条结果`,
    more: (shown, total) => `共${total}条，显示前${shown}条。继续输入可缩小范围。`,
    nothing: (query) => `未找到“${query}”`,
    hint: '可输入城市、省份、区域名称、拼音、首字母（yw）、文号（国函2020 47），或海外仓的运营方、城市、国家。',
    warehousesFailed: '海外仓数据未能加载，不在搜索之列。',
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
      opened: (year) => `年份已调至${year}年，即启用之年。`,
      known: (year) => `年份已调至${year}年，自该年起有记载。`,
      undated: (year) => `年份已调至${year}年：年份不详的站点仅在最新年份显示。`,
      figure: (year) => `年份已调至${year}年，即该数字所属年份。`,
    },
    switchedOn: (kinds) => `已打开：${kinds.join('、')}。`,
    endedConfirmedOnly: '已重新显示未经确认的内容。',
    filtersLifted: '已取消使其隐藏的筛选。',
    noYear: '日期不详，任何年份的地图上均不显示。',
    noPoint: '地点不详，地图上无点位。',
  },
};
