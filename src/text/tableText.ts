// Texts of the table.

export const TABLE_CONTENTS = ['zones', 'sites', 'countries'] as const;
export type TableContents = (typeof TABLE_CONTENTS)[number];

type Evidence = 'source' | 'confidence';

export interface TableMessages {
  readonly contentsLegend: string;
  /** Short: they stand side by side on a phone. */
  readonly contents: Readonly<Record<TableContents, string>>;
  readonly headings: Readonly<Record<TableContents, string>>;
  readonly backToMap: string;
  readonly rows: (count: number) => string;
  readonly countries: (count: number) => string;
  readonly groupedBy: string;
  readonly groupings: Readonly<
    Record<'none' | 'province' | 'year' | 'country' | 'operator', string>
  >;
  readonly zoneColumns: Readonly<
    Record<
      'name' | 'kind' | 'place' | 'province' | 'designated' | 'document' | 'confidence',
      string
    >
  >;
  readonly siteColumns: Readonly<
    Record<'operator' | 'place' | 'type' | 'status' | 'opened' | 'area' | Evidence, string>
  >;
  readonly countryColumns: Readonly<
    Record<'country' | 'count' | 'rank' | 'asOf' | 'sites' | 'reporter' | Evidence, string>
  >;
  readonly copyStates: Readonly<Record<'idle' | 'copied' | 'failed', string>>;
  readonly empty: string;
  readonly noCountry: string;
}

const NUMBER = new Intl.NumberFormat('en');

export const TABLE_MESSAGES: Readonly<Record<'en' | 'zh', TableMessages>> = {
  en: {
    contentsLegend: 'What the table lists',
    contents: { zones: 'Zones', sites: 'Warehouses', countries: 'Countries' },
    headings: {
      zones: 'Table of the zones shown',
      sites: 'Table of the documented overseas warehouses shown',
      countries: 'Table of overseas warehouses by country',
    },
    backToMap: 'Back to the map',
    rows: (count) => (count === 1 ? '1 row' : `${NUMBER.format(count)} rows`),
    countries: (count) => (count === 1 ? '1 country' : `${count} countries`),
    groupedBy: 'Grouped by',
    groupings: {
      none: 'Plain',
      province: 'By province',
      year: 'By year',
      country: 'By country',
      operator: 'By operator',
    },
    zoneColumns: {
      name: 'Name',
      kind: 'Kind',
      place: 'Place',
      province: 'Province',
      designated: 'Designated',
      document: 'Document',
      confidence: 'Confidence',
    },
    siteColumns: {
      operator: 'Operator',
      place: 'Place',
      type: 'Type',
      status: "State at the source's date",
      opened: 'Opened',
      area: 'Area',
      source: 'Source',
      confidence: 'Confidence',
    },
    countryColumns: {
      country: 'Country',
      count: 'Reported',
      rank: 'Rank',
      asOf: 'As of',
      sites: 'Documented sites',
      reporter: 'Reported by',
      source: 'Source',
      confidence: 'Confidence',
    },
    copyStates: { idle: 'Copy', copied: 'Copied', failed: 'Not copied' },
    empty: 'No zone is shown with this filter.',
    noCountry: 'No country is shown with this filter.',
  },
  zh: {
    contentsLegend: '列表内容',
    contents: { zones: '区域', sites: '海外仓', countries: '国家' },
    headings: {
      zones: '所示区域列表',
      sites: '所示有记载的海外仓列表',
      countries: '各国海外仓列表',
    },
    backToMap: '返回地图',
    rows: (count) => `${NUMBER.format(count)}行`,
    countries: (count) => `${count}个国家`,
    groupedBy: '分组方式',
    groupings: {
      none: '不分组',
      province: '按省份',
      year: '按年份',
      country: '按国家',
      operator: '按运营方',
    },
    zoneColumns: {
      name: '名称',
      kind: '类型',
      place: '地点',
      province: '省份',
      designated: '设立日期',
      document: '文件',
      confidence: '可信度',
    },
    siteColumns: {
      operator: '运营方',
      place: '地点',
      type: '类型',
      status: '文献日期时的状态',
      opened: '启用',
      area: '面积',
      source: '来源',
      confidence: '可信度',
    },
    countryColumns: {
      country: '国家',
      count: '报告数量',
      rank: '排名',
      asOf: '截至',
      sites: '有记载的站点',
      reporter: '报告方',
      source: '来源',
      confidence: '可信度',
    },
    copyStates: { idle: '复制', copied: '已复制', failed: '复制失败' },
    empty: '当前筛选条件下没有区域。',
    noCountry: '当前筛选条件下没有国家。',
  },
};
