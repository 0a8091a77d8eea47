// Texts of the table.

export interface TableMessages {
  readonly heading: string;
  readonly backToMap: string;
  readonly rows: (count: number) => string;
  readonly groupedBy: string;
  readonly groupings: Readonly<Record<'none' | 'province' | 'year', string>>;
  readonly columns: Readonly<
    Record<
      'name' | 'kind' | 'place' | 'province' | 'designated' | 'document' | 'confidence',
      string
    >
  >;
  readonly copyStates: Readonly<Record<'idle' | 'copied' | 'failed', string>>;
  readonly empty: string;
}

const NUMBER = new Intl.NumberFormat('en');

export const TABLE_MESSAGES: Readonly<Record<'en' | 'zh', TableMessages>> = {
  en: {
    heading: 'Table of the zones shown',
    backToMap: 'Back to the map',
    rows: (count) => (count === 1 ? '1 row' : `${NUMBER.format(count)} rows`),
    groupedBy: 'Grouped by',
    groupings: { none: 'Plain', province: 'By province', year: 'By year' },
    columns: {
      name: 'Name',
      kind: 'Kind',
      place: 'Place',
      province: 'Province',
      designated: 'Designated',
      document: 'Document',
      confidence: 'Confidence',
    },
    copyStates: { idle: 'Copy', copied: 'Copied', failed: 'Not copied' },
    empty: 'No zone is shown with this filter.',
  },
  zh: {
    heading: '所示区域列表',
    backToMap: '返回地图',
    rows: (count) => `${NUMBER.format(count)}行`,
    groupedBy: '分组方式',
    groupings: { none: '不分组', province: '按省份', year: '按年份' },
    columns: {
      name: '名称',
      kind: '类型',
      place: '地点',
      province: '省份',
      designated: '设立日期',
      document: '文件',
      confidence: '可信度',
    },
    copyStates: { idle: '复制', copied: '已复制', failed: '复制失败' },
    empty: '当前筛选条件下没有区域。',
  },
};
