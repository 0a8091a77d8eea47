// Texts on search results, and what choosing one changed, in Chinese.

import type { Figure, FigureSeries } from '@/model/figure';
import { figureValue } from '@/text/figures/value/zh';
import { groupDigits } from '@/text/formats/groupDigits';
import type { SearchMessages } from './messages';

/** Two ways of counting, of which one must not stand for the other. */
const SURVEYS: Readonly<Partial<Record<FigureSeries, string>>> = {
  A_customs_platform: '海关平台',
  B_full_survey: '全面调查',
};

function survey({ series }: Figure): string {
  const name = series === null ? undefined : SURVEYS[series];
  return name === undefined ? '' : `（${name}）`;
}

export const search: SearchMessages = {
  sentenceGap: '',
  results: '搜索结果',
  found: (count) => `${count}条结果`,
  more: (shown, total) => `共${total}条，显示前${shown}条。继续输入可缩小范围。`,
  nothing: (query) => `未找到“${query}”`,
  hint: '可输入城市、省份、区域名称、拼音、首字母（yw）、文号（国函2020 47），海外仓的运营方、城市、国家，境外贸易城市，或港口、机场、口岸。',
  notSearched: {
    warehouses: '海外仓数据未能加载，不在搜索之列。',
    figures: '统计数据未能加载，不在搜索之列。',
    ground: '港口与机场未能加载，不在搜索之列。',
    events: '政策进程未能加载，不在搜索之列。',
  },
  province: '省级行政区',
  undo: '撤销',
  document: '文件',
  step: '政策',
  figure: '数据',
  figureNamed: (name, figure) => `${name}${survey(figure)}：${figureValue(figure)}`,
  gateways: {
    'sea-port': '海港、河港',
    airport: '机场',
    'rail-port': '铁路口岸',
    'land-port': '陆路口岸',
  },
  areas: (count) => `${count}个片区`,
  byYear: (year) => `不晚于${year}年`,
  yearSet: {
    designated: (year) => `年份已调至${year}年，即设立之年。`,
    hosting: (year) => `年份已调至${year}年，当年有其区域设立。`,
    existing: (year) => `年份已调至${year}年，此时确已存在。`,
    last: (year) => `年份已调至${year}年，即有效的最后一年。`,
    same: (year) => `现显示${year}年的状态。`,
    opened: (year) => `年份已调至${year}年，即启用之年。`,
    known: (year) => `年份已调至${year}年，自该年起有记载。`,
    undated: (year) => `年份已调至${year}年：年份不详的站点仅在最新年份显示。`,
  },
  switchedOn: (kinds) => `已打开：${kinds.join('、')}。`,
  endedConfirmedOnly: '已取消“仅显示已证实信息”。',
  filtersLifted: '已取消使其隐藏的筛选。',
  noYear: '日期不详，任何年份的地图上均不显示。',
  noPoint: '地点不详，地图上无点位。',
  hosts: (zones, ended, listings) =>
    [
      ...(zones > 0 || listings === 0 ? [`${groupDigits(zones)}个区域`] : []),
      ...(ended > 0 ? [`另有${ended}个已终止`] : []),
      ...(listings > 0 ? [`${listings}个零售进口试点城市`] : []),
    ].join('，'),
  endedIn: (beginning, end) => `${beginning.replace(/^\d+$/, '$&年')}，${end}年终止`,
};
