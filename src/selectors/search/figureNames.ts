// The names by which figures are found, and others that readers use; their words on the page stand in src/text.
import type { Figure } from '@/model/figure';
import type { BilingualName } from '@/model/place';

interface FigureNames extends BilingualName {
  readonly words: readonly string[];
}

export const FIGURE_NAMES: Readonly<Record<Figure['indicator'], FigureNames>> = {
  cbec_total: {
    en: 'CBEC imports and exports',
    zh: '跨境电商进出口总额',
    words: [
      'trade',
      'turnover',
      'total',
      'imports and exports',
      '进出口总额',
      '进出口',
      '贸易额',
      '总额',
      '交易额',
    ],
  },
  cbec_total_growth: { en: 'Growth of imports and exports', zh: '进出口增速', words: [] },
  cbec_exports: { en: 'Exports', zh: '出口', words: [] },
  cbec_exports_growth: { en: 'Growth of exports', zh: '出口增速', words: [] },
  cbec_overseas_warehouse_exports_growth: {
    en: 'Growth of exports through overseas warehouses',
    zh: '海外仓出口增速',
    words: [],
  },
  cbec_imports: { en: 'Imports', zh: '进口', words: [] },
  cbec_imports_growth: { en: 'Growth of imports', zh: '进口增速', words: [] },
  cbec_share_of_goods_trade: { en: 'Share of all goods trade', zh: '占货物贸易比重', words: [] },
  cbec_growth_since_2020: { en: 'Growth since 2020', zh: '较2020年增长', words: [] },
  cbec_manifests: { en: 'Customs manifests', zh: '海关清单', words: [] },
  cbec_customs_parcels: { en: 'Parcels under customs control', zh: '海关监管包裹', words: [] },
  cbec_entities: { en: 'Businesses in cross-border e-commerce', zh: '跨境电商主体', words: [] },
  cbec_large_entities: {
    en: 'Businesses with at least 100 million yuan of this trade',
    zh: '跨境电商贸易规模1亿元以上的主体',
    words: [],
  },
  cbec_independent_sites: { en: 'Online shops on own domains', zh: '独立站', words: [] },
  cbec_industrial_parks: {
    en: 'Industrial parks, all',
    zh: '跨境电商产业园（全国）',
    words: ['parks', '园区', '产业园'],
  },
  retail_imports: { en: 'Retail imports', zh: '零售进口额', words: ['imports', '进口'] },
  comprehensive_pilot_zones: {
    en: 'Comprehensive pilot zones',
    zh: '跨境电商综合试验区',
    words: [],
  },
  retail_import_pilot_cities: {
    en: 'Retail-import cities on the list',
    zh: '零售进口试点城市',
    words: [],
  },
  comprehensive_bonded_zones: { en: 'Comprehensive bonded zones', zh: '综合保税区', words: [] },
  comprehensive_bonded_zones_operating: {
    en: 'Comprehensive bonded zones in operation',
    zh: '已开关运行的综合保税区',
    words: [],
  },
  comprehensive_bonded_zones_with_statistics: {
    en: 'Comprehensive bonded zones with statistics',
    zh: '有统计数据的综合保税区',
    words: [],
  },
  comprehensive_bonded_zones_beijing_tianjin_hebei: {
    en: 'Comprehensive bonded zones of Beijing, Tianjin and Hebei',
    zh: '京津冀综合保税区',
    words: [],
  },
  comprehensive_bonded_zones_guangdong: {
    en: 'Comprehensive bonded zones of Guangdong',
    zh: '广东综合保税区',
    words: [],
  },
  comprehensive_bonded_zones_jiangxi: {
    en: 'Comprehensive bonded zones of Jiangxi',
    zh: '江西综合保税区',
    words: [],
  },
  special_customs_areas: {
    en: 'Special customs areas of all kinds',
    zh: '海关特殊监管区域（各类）',
    words: [],
  },
  special_customs_areas_added_2021_2025: {
    en: 'Special customs areas added in 2021 to 2025',
    zh: '2021—2025年新增海关特殊监管区域',
    words: [],
  },
  import_promotion_zones: { en: 'Import promotion zones', zh: '进口贸易促进创新示范区', words: [] },
  bonded_logistics_centers: {
    en: 'Bonded logistics centers (type B)',
    zh: '保税物流中心（B型）',
    words: [],
  },
  zone_industrial_parks: {
    en: 'Industrial parks in the zones',
    zh: '综试区产业园',
    words: ['parks', '园区', '产业园'],
  },
  zone_jobs: {
    en: 'Jobs in the zones',
    zh: '综试区就业岗位',
    words: ['employment', 'jobs', '就业', '就业岗位', '从业人员'],
  },
  zone_enterprises: { en: 'Enterprises in the zones', zh: '综试区企业', words: [] },
  zone_hightech_enterprises: {
    en: 'High-tech enterprises in the zones',
    zh: '综试区高新技术企业',
    words: [],
  },
  zone_overseas_brands: {
    en: 'Brands registered abroad by firms of the zones',
    zh: '综试区企业境外注册品牌',
    words: [],
  },
  zones_share_of_cbec: {
    en: 'Share of the zones in all trade',
    zh: '综试区占全部跨境电商比重',
    words: [],
  },
  fair_suppliers: {
    en: 'Fuzhou fair: exhibiting companies',
    zh: '福州交易会：参展企业',
    words: [],
  },
  fair_exhibitors: { en: 'Fuzhou fair: exhibitors', zh: '福州交易会：参展商', words: [] },
  fair_platforms: { en: 'Fuzhou fair: platforms', zh: '福州交易会：平台', words: [] },
  fair_intended_turnover: {
    en: 'Fuzhou fair: intended turnover',
    zh: '福州交易会：意向成交额',
    words: [],
  },
  fair_visitors: { en: 'Fuzhou fair: visitors', zh: '福州交易会：观众', words: [] },
  fair_buyers: { en: 'Fuzhou fair: buyers', zh: '福州交易会：采购商', words: [] },
  fair_area: { en: 'Fuzhou fair: area', zh: '福州交易会：面积', words: [] },
  warehouse_count: {
    en: 'Overseas warehouses',
    zh: '海外仓数量',
    words: ['warehouses', '海外仓数量'],
  },
  warehouse_count_growth: {
    en: 'Growth of overseas warehouses in the year',
    zh: '当年海外仓增幅',
    words: [],
  },
  warehouse_area: { en: 'Area of overseas warehouses', zh: '海外仓面积', words: ['area', '面积'] },
  share_north_america_europe_asia: {
    en: 'Warehouses in North America, Europe and Asia',
    zh: '北美、欧洲、亚洲海外仓占比',
    words: [],
  },
  warehouse_count_increase: {
    en: 'Overseas warehouses added in the year',
    zh: '当年新增海外仓',
    words: [],
  },
  share_with_digital_systems: {
    en: 'Overseas warehouses with information systems',
    zh: '信息化海外仓占比',
    words: [],
  },
  target_excellent_enterprises: {
    en: 'Target: excellent overseas-warehouse enterprises',
    zh: '目标：优秀海外仓企业',
    words: [],
  },
  operator_count: { en: 'Operators of overseas warehouses', zh: '海外仓运营企业', words: [] },
};
