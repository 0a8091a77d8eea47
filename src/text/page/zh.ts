// Texts on the page as a whole: title, actions, tour, search field, what is missing, in Chinese.
import { groupDigits } from '@/text/formats/groupDigits';
import type { PageMessages } from './messages';

export const page: PageMessages = {
  title: '中国跨境电商试验区地图',
  tagline: '哪些城市可开展跨境电商：在何处，自何时，依据哪份文件。',
  mapButton: '地图',
  tableButton: '表格',
  figuresButton: '数据',
  share: '分享',
  details: '详情',
  close: '关闭',
  theme: '配色',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  tourHeading: '一分钟了解',
  tourSteps: [
    '2015年：首个综试区，杭州',
    '2019年：37个城市试点零售进口',
    '2020年：新设46个，共105个',
    '2021年：设有相关区域的城市均可零售进口',
    '2025年：178个综试区',
  ],
  loading: '正在加载数据…',
  notLoaded: {
    panels: '地图周围的面板未能加载。',
    zones: '数据加载失败。',
    sources: '来源未能加载。',
    events: '政策进程未能加载。',
    searchIndex: '拼音和文件索引未能加载，目前只能按名称原文查找。',
    warehouses: '海外仓数据加载失败。',
    figures: '统计数据未能加载。',
    table: '表格未能加载。',
    share: '分享窗口未能加载。',
    details: '详情未能加载。',
    search: '搜索未能加载。',
  },
  reloadPage: '重新载入页面',
  tryAgain: '重试',
  recordsLeftOut: (count) => `有${groupDigits(count)}条记录无法读取。`,
  dataNotice: '数据采用 CC BY 4.0 许可',
  searchLabel: '查找城市、区域或海外仓',
  searchClear: '清除搜索',
};
