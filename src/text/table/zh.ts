// Texts on the table, in Chinese.
import type { TableMessages } from './messages';

const NUMBER = new Intl.NumberFormat('en');

export const table: TableMessages = {
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
};
