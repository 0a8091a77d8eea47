// Texts on the figures panel, in Chinese.
import type { Comparator, Figure, FigureUnit } from '@/model/figure';
import type { FiguresMessages } from './messages';

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exact: '',
  about: '约',
  more_than: '超过',
  almost: '近',
  not_published: '',
};

const UNITS: Readonly<Record<FigureUnit, string>> = {
  CNY: '元',
  USD: '美元',
  percent: '%',
  m2: '平方米',
  zones: '个',
  areas: '个',
  centers: '个',
  cities: '个城市',
  parks: '个园区',
  persons: '个岗位',
  companies: '家企业',
  platforms: '个平台',
  warehouses: '个仓库',
  enterprises: '家企业',
  entities: '家主体',
  sites: '个站点',
  parcels: '件',
  manifests: '票',
  visitors: '人次',
  buyers: '名采购商',
  brands: '个品牌',
};

function largeNumber(value: number): string {
  if (value >= 1e12) return `${NUMBER.format(value / 1e12)}万亿`;
  if (value >= 1e8) return `${NUMBER.format(value / 1e8)}亿`;
  if (value >= 1e4 && value % 1000 === 0) return `${NUMBER.format(value / 1e4)}万`;
  return NUMBER.format(value);
}

function isGrowth({ indicator }: Figure): boolean {
  return indicator.includes('growth');
}

export const figures: FiguresMessages = {
  heading: (year) => `${year}年数据`,
  empty: (year) => `没有${year}年的可查数据。`,
  publishedBefore: (value) => `此前公布为${value}`,
  revisedTo: (value) => `后修订为${value}`,
  article: '据2021年3月零售进口新规发布时的报道。',
  tradeHeading: '历年跨境电商进出口',
  tradeUnit: '万亿元',
  tradeNote:
    '两种统计口径不可比：海关跨境电商管理平台（仅零售）与包含企业间贸易的全面调查，二者从不相连。斜线填充：推算值或未见文件。',
  series: { A_customs_platform: '海关平台', B_full_survey: '全面调查' },
  definitions: {
    A_customs_platform: '海关平台口径，仅零售申报',
    B_full_survey: '全面调查口径，含企业间贸易',
    wide: '中国企业全部海外仓',
    dedicated: '仅跨境电商海外仓',
    industry: '行业研究',
    reported: '媒体报道',
  },
  groups: {
    trade: '进出口',
    'retail-imports': '零售进口',
    zones: '各类区域',
    'parks-and-jobs': '园区、企业与就业',
    warehouses: '海外仓',
    fair: '福州交易会',
  },
  newestNote: (year) => `截至${year}年各项最新的可查数据，各自注明日期。`,
  wholeSeries: (count) => `全部${count}个数值`,
  link: '链接',
  copy: '复制',
  copied: '已复制',
  file: '该系列 CSV',
  firstPublished: '首次公布',
  indicators: {
    cbec_total: '进出口总额',
    cbec_total_growth: '进出口增速',
    cbec_exports: '出口',
    cbec_exports_growth: '出口增速',
    cbec_overseas_warehouse_exports_growth: '海外仓出口增速',
    cbec_imports: '进口',
    cbec_imports_growth: '进口增速',
    cbec_share_of_goods_trade: '占货物贸易比重',
    cbec_growth_since_2020: '较2020年增长',
    cbec_manifests: '海关清单',
    cbec_customs_parcels: '海关监管包裹',
    cbec_entities: '跨境电商主体',
    cbec_large_entities: '跨境电商贸易规模1亿元以上的主体',
    cbec_independent_sites: '独立站',
    cbec_industrial_parks: '跨境电商产业园（全国）',
    retail_imports: '零售进口额',
    comprehensive_pilot_zones: '跨境电商综合试验区',
    retail_import_pilot_cities: '零售进口试点城市',
    comprehensive_bonded_zones: '综合保税区',
    comprehensive_bonded_zones_operating: '已开关运行的综合保税区',
    comprehensive_bonded_zones_with_statistics: '有统计数据的综合保税区',
    comprehensive_bonded_zones_beijing_tianjin_hebei: '京津冀综合保税区',
    comprehensive_bonded_zones_guangdong: '广东综合保税区',
    comprehensive_bonded_zones_jiangxi: '江西综合保税区',
    special_customs_areas: '海关特殊监管区域（各类）',
    special_customs_areas_added_2021_2025: '2021—2025年新增海关特殊监管区域',
    import_promotion_zones: '进口贸易促进创新示范区',
    bonded_logistics_centers: '保税物流中心（B型）',
    zone_industrial_parks: '综试区产业园',
    zone_jobs: '综试区就业岗位',
    zone_enterprises: '综试区企业',
    zone_hightech_enterprises: '综试区高新技术企业',
    zone_overseas_brands: '综试区企业境外注册品牌',
    zones_share_of_cbec: '综试区占全部跨境电商比重',
    fair_suppliers: '福州交易会：参展企业',
    fair_exhibitors: '福州交易会：参展商',
    fair_platforms: '福州交易会：平台',
    fair_intended_turnover: '福州交易会：意向成交额',
    fair_visitors: '福州交易会：观众',
    fair_buyers: '福州交易会：采购商',
    fair_area: '福州交易会：面积',
    warehouse_count: '海外仓数量',
    warehouse_count_growth: '当年海外仓增幅',
    warehouse_area: '海外仓面积',
    share_north_america_europe_asia: '北美、欧洲、亚洲海外仓占比',
    warehouse_count_increase: '当年新增海外仓',
    share_with_digital_systems: '信息化海外仓占比',
    target_excellent_enterprises: '目标：优秀海外仓企业',
    operator_count: '海外仓运营企业',
  },
  value: (figure) =>
    `${COMPARATORS[figure.comparator]}${isGrowth(figure) && figure.value > 0 ? '+' : ''}${largeNumber(figure.value)}${UNITS[figure.unit]}`,
  source: '来源',
};
