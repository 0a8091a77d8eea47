// Texts of the search field.

export interface SearchMessages {
  readonly label: string;
  readonly clear: string;
  readonly failed: string;
}

export const SEARCH_MESSAGES: Readonly<Record<'en' | 'zh', SearchMessages>> = {
  en: {
    label: 'Find a city, zone or warehouse',
    clear: 'Clear the search',
    failed: 'The search did not load. Try again in a moment.',
  },
  zh: {
    label: '查找城市、区域或海外仓',
    clear: '清除搜索',
    failed: '搜索未能加载，请稍后再试。',
  },
};
