// 简体中文.
import type { PartialDate } from '@/model/partialDate';
import type { ZoneKind } from '@/model/zoneKind';
import type { Messages } from './messages';
import { TABLE_MESSAGES } from './tableText';

const NUMBER = new Intl.NumberFormat('zh-CN');

function date(partial: PartialDate): string {
  const [year, month, day] = partial.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

const kinds: Messages['kinds'] = {
  'comprehensive-pilot-zone': { one: '跨境电商综合试验区', many: '跨境电商综合试验区' },
  'free-trade-zone': { one: '自由贸易试验区', many: '自由贸易试验区' },
  'bonded-zone': { one: '综合保税区', many: '综合保税区' },
  'import-promotion-zone': { one: '进口贸易促进创新示范区', many: '进口贸易促进创新示范区' },
  'bonded-logistics-center': { one: '保税物流中心（B型）', many: '保税物流中心（B型）' },
  'retail-import-city': { one: '零售进口试点城市', many: '零售进口试点城市' },
};

function nounFor(_: number, kind: ZoneKind): string {
  return `个${kinds[kind].many}`;
}

function countOf(count: number, kind: ZoneKind): string {
  return `${NUMBER.format(count)}${nounFor(count, kind)}`;
}

function added(count: number): string {
  return count === 0 ? '' : `，其中新设${NUMBER.format(count)}个`;
}

export const zh: Messages = {
  tag: 'zh-Hans',
  title: '中国跨境电商试验区地图',
  tagline: '哪些城市可开展跨境电商：在何处，自何时，依据哪份文件。',
  description: '中国跨境电商政策的各类区域与城市交互地图：在何处，自何时，依据哪份文件。',
  kinds,
  placeKinds: {
    municipality: '直辖市',
    'prefecture-level-city': '地级市',
    prefecture: '地区、自治州或盟',
    'county-level-city': '县级市',
    'new-area': '新区',
    'experimental-zone': '综合实验区',
    island: '海南全岛',
  },
  confidences: { confirmed: '已证实', 'one-source': '单一来源', memory: '未证实' },
  confidenceNotes: {
    confirmed: '两份以上独立发布的文件',
    'one-source': '仅查到一份文件',
    memory: '未查到文件',
  },
  positionPrecisions: {
    zone: '区域本身',
    district: '所在区县',
    city: '所在城市',
    region: '整个区域',
  },
  number: (value) => NUMBER.format(value),
  date,
  placeInProvince: (place, province) => (place === province ? place : `${province}${place}`),
  name: (name) => name.zh,
  countOf,
  nounFor,
  countGap: '',
  inForceAtEndOf: (year, count) => `${year}年底有效${added(count)}`,
  inForceNow: (year, count) => `${year}年有效${added(count)}`,
  newInYears: (from, to) => (from === to ? `${from}年新设` : `${from}年至${to}年新设`),
  addedSince: (since, before, year, after) =>
    `${since}年底以来新增：由${NUMBER.format(before)}个增至${year}年的${NUMBER.format(after)}个`,
  withUnknownDate: (count) => `另有${NUMBER.format(count)}个设立日期不详`,
  summarySentence: (count, kind, rest) => `${countOf(count, kind)}，${rest}`,
  nothingShown: '未选择任何类型。',
  listedOf: (listed, official) => `共${NUMBER.format(official)}个，收录${NUMBER.format(listed)}个`,
  kindsHeading: '区域类型',
  showAllKinds: '全部显示',
  onlyThisKind: '仅此',
  inForceColumn: '有效',
  newColumn: '新设',
  year: '年份',
  yearBefore: '前一年',
  yearAfter: '后一年',
  yearSliderText: (year, count) => `${year}年：${count}`,
  timeHeading: '时间',
  periodLegend: '地图显示内容',
  periods: { 'in-force': '有效', new: '新设', added: '新增' },
  rangeEnds: { from: '起始年份', to: '结束年份' },
  comparedYear: '比较起点（年底）',
  histogramTitle: '每年新设区域数',
  histogramAxis: (top) => `当年新设${NUMBER.format(top)}个`,
  play: '播放',
  pause: '暂停',
  map: '中国地图',
  mapButton: '地图',
  figuresButton: '数据',
  mapHelp: '方向键在地点之间移动，回车键打开，加减键缩放，按住 Shift 加方向键平移。',
  zoomIn: '放大',
  zoomOut: '缩小',
  allOfChina: '全国',
  wholeWorld: '世界与海外仓',
  framings: { china: '全国', world: '世界' },
  overseasWarehouses: '海外仓',
  sitesNotCensus: '仅为有文献记载的站点，并非普查；点位为所在地中心',
  close: '关闭',
  language: '语言',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  theme: '配色',
  legendRing: '允许零售进口',
  legendHalo: (year) => `${year}年新设`,
  legendHollow: '日期不详',
  legendSize: '越大区域越多',
  legendHeading: '图例',
  placesShown: (count) => `显示${NUMBER.format(count)}个地点`,
  mapSummary: (places) => `中国地图，共${NUMBER.format(places)}个地点`,
  moreHere: (count) => `此处另有${NUMBER.format(count)}个`,
  hosts: (count) => `${NUMBER.format(count)}个区域`,
  details: '详情',
  designated: '设立日期',
  dateUnknown: '日期不详',
  dateUnknownBy: (by) => `日期不详，${by}已存在`,
  unconfirmedDate: (text) => `约${text}（未证实）`,
  ended: '终止日期',
  supersededBy: '由其取代',
  batch: '批次',
  document: '文件',
  documentUnknown: '未查到',
  sources: '来源',
  sourceIsDocument: '文件本身',
  confidence: '可信度',
  position: '位置',
  province: '省份',
  kind: '类型',
  notInForceIn: (year) => `${year}年底不在有效期内`,
  noteHeading: '备注',
  batchName: (batch) => (/^\d$/.test(batch) ? `第${batch}批` : batch),
  rankInProvince: (rank, total, province) => `${province}共${total}个，按日期第${rank}个`,
  byDate: (kind) => `按日期浏览${kinds[kind].many}`,
  previousZone: '前一个：',
  nextZone: '后一个：',
  placesHeading: (count) => `${NUMBER.format(count)}个地点`,
  retailHeading: '零售进口',
  retailCaveat: '“符合条件”指政策允许；各城市的海关确认情况未公布。',
  eligibleBy: {
    list: () => '符合条件：列入试点名单',
    'hosted-zones': (hosted) => `符合条件：设有${hosted}`,
  },
  notEligible: '不符合条件',
  since: (text) => `${text}起`,
  until: (text) => `${text}之前`,
  always: '至今',
  listSeparator: '、',
  colon: '：',
  eventsHeading: '政策进程',
  eventBefore: '上一步',
  eventAfter: '下一步',
  firstYear: '首年',
  newestYear: '最新年份',
  speed: '速度',
  speedOf: (yearsPerSecond) => `${yearsPerSecond}倍`,
  confirmedOnly: '仅显示已证实信息',
  table: TABLE_MESSAGES.zh,
  kindInText: (kind) => kinds[kind].one,
  tourHeading: '一分钟了解',
  tourSteps: [
    '2015年：首个综试区，杭州',
    '2019年：37个城市试点零售进口',
    '2020年：新设46个，共105个',
    '2021年：设有相关区域的城市均可零售进口',
    '2025年：178个综试区',
  ],
  loading: '正在加载数据…',
  dataFailed: '数据加载失败。',
  tryAgain: '重试',
  recordsLeftOut: (count) => `有${NUMBER.format(count)}条记录无法读取。`,
  noWebgl: '此浏览器不支持 WebGL，地图以静态图形显示。',
  mapFailed: '动态地图未能加载，地图以静态图形显示。',
  boundaryNotice: '底图来自 Natural Earth，仅供定位参考，不代表任何立场',
  dataNotice: '数据采用 CC BY 4.0 许可',
  noScript: '筛选、搜索和缩放需要 JavaScript；地图、统计和表格无需脚本即完整显示。',
};
