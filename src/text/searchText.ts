// Texts of the search field.

export interface SearchMessages {
  readonly label: string;
  readonly clear: string;
}

export const SEARCH_MESSAGES: Readonly<Record<'en' | 'zh', SearchMessages>> = {
  en: {
    label: 'Find a city, zone or warehouse',
    clear: 'Clear the search',
  },
  zh: {
    label: '查找城市、区域或海外仓',
    clear: '清除搜索',
  },
};
