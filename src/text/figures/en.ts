// Texts on the figures panel, in English.
import type { Comparator, Figure, FigureUnit } from '@/model/figure';
import type { FiguresMessages } from './messages';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exact: '',
  about: 'about ',
  more_than: 'more than ',
  almost: 'almost ',
  not_published: '',
};

const UNITS: Readonly<Record<FigureUnit, string>> = {
  CNY: ' yuan',
  USD: ' US dollars',
  percent: ' %',
  m2: ' m²',
  zones: ' zones',
  areas: ' areas',
  centers: ' centers',
  cities: ' cities',
  parks: ' parks',
  persons: ' jobs',
  companies: ' companies',
  platforms: ' platforms',
  warehouses: ' warehouses',
  enterprises: ' enterprises',
  entities: ' businesses',
  sites: ' sites',
  parcels: ' parcels',
  manifests: ' manifests',
  visitors: ' visitors',
  buyers: ' buyers',
  brands: ' brands',
};

function largeNumber(value: number): string {
  if (value >= 1e12) return `${NUMBER.format(value / 1e12)} trillion`;
  if (value >= 1e9) return `${NUMBER.format(value / 1e9)} billion`;
  if (value >= 1e6) return `${NUMBER.format(value / 1e6)} million`;
  return NUMBER.format(value);
}

function isGrowth({ indicator }: Figure): boolean {
  return indicator.includes('growth');
}

export const figures: FiguresMessages = {
  heading: (year) => `Figures, ${year}`,
  empty: (year) => `No figure of ${year} is documented.`,
  publishedBefore: (value) => `published before as ${value}`,
  revisedTo: (value) => `later revised to ${value}`,
  article: 'As reported in March 2021, at the time of the new retail-import rule.',
  tradeHeading: 'Cross-border e-commerce trade by year',
  tradeUnit: 'trillion yuan',
  tradeNote:
    'Two definitions that are not comparable: customs-platform declarations (retail only) and the full survey with business trade. They are never joined. Hatched: derived or not documented.',
  series: { A_customs_platform: 'Customs platform', B_full_survey: 'Full survey' },
  definitions: {
    A_customs_platform: 'customs platform, retail declarations only',
    B_full_survey: 'full survey, with business trade',
    wide: 'all that Chinese companies run',
    dedicated: 'for cross-border e-commerce alone',
    industry: 'industry research',
    reported: 'press reports',
  },
  groups: {
    trade: 'Trade',
    'retail-imports': 'Retail imports',
    zones: 'Zones',
    'parks-and-jobs': 'Parks, companies, jobs',
    warehouses: 'Overseas warehouses',
    fair: 'Fuzhou fair',
  },
  newestNote: (year) => `The newest documented figure of each by ${year}, with its own date.`,
  wholeSeries: (count) => `All ${count} values`,
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied',
  file: 'Series as CSV',
  firstPublished: 'first published',
  indicators: {
    cbec_total: 'Imports and exports',
    cbec_total_growth: 'Growth of imports and exports',
    cbec_exports: 'Exports',
    cbec_exports_growth: 'Growth of exports',
    cbec_overseas_warehouse_exports_growth: 'Growth of exports through overseas warehouses',
    cbec_imports: 'Imports',
    cbec_imports_growth: 'Growth of imports',
    cbec_share_of_goods_trade: 'Share of all goods trade',
    cbec_growth_since_2020: 'Growth since 2020',
    cbec_manifests: 'Customs manifests',
    cbec_customs_parcels: 'Parcels under customs control',
    cbec_entities: 'Businesses in cross-border e-commerce',
    cbec_large_entities: 'Businesses with at least 100 million yuan of this trade',
    cbec_independent_sites: 'Online shops on own domains',
    cbec_industrial_parks: 'Industrial parks, all',
    retail_imports: 'Retail imports',
    comprehensive_pilot_zones: 'Comprehensive pilot zones',
    retail_import_pilot_cities: 'Retail-import cities on the list',
    comprehensive_bonded_zones: 'Comprehensive bonded zones',
    comprehensive_bonded_zones_operating: 'Comprehensive bonded zones in operation',
    comprehensive_bonded_zones_with_statistics: 'Comprehensive bonded zones with statistics',
    comprehensive_bonded_zones_beijing_tianjin_hebei:
      'Comprehensive bonded zones of Beijing, Tianjin and Hebei',
    comprehensive_bonded_zones_guangdong: 'Comprehensive bonded zones of Guangdong',
    comprehensive_bonded_zones_jiangxi: 'Comprehensive bonded zones of Jiangxi',
    special_customs_areas: 'Special customs areas of all kinds',
    special_customs_areas_added_2021_2025: 'Special customs areas added in 2021 to 2025',
    import_promotion_zones: 'Import promotion zones',
    bonded_logistics_centers: 'Bonded logistics centers (type B)',
    zone_industrial_parks: 'Industrial parks in the zones',
    zone_jobs: 'Jobs in the zones',
    zone_enterprises: 'Enterprises in the zones',
    zone_hightech_enterprises: 'High-tech enterprises in the zones',
    zone_overseas_brands: 'Brands registered abroad by firms of the zones',
    zones_share_of_cbec: 'Share of the zones in all trade',
    fair_suppliers: 'Fuzhou fair: exhibiting companies',
    fair_exhibitors: 'Fuzhou fair: exhibitors',
    fair_platforms: 'Fuzhou fair: platforms',
    fair_intended_turnover: 'Fuzhou fair: intended turnover',
    fair_visitors: 'Fuzhou fair: visitors',
    fair_buyers: 'Fuzhou fair: buyers',
    fair_area: 'Fuzhou fair: area',
    warehouse_count: 'Overseas warehouses',
    warehouse_count_growth: 'Growth of overseas warehouses in the year',
    warehouse_area: 'Area of overseas warehouses',
    share_north_america_europe_asia: 'Warehouses in North America, Europe and Asia',
    warehouse_count_increase: 'Overseas warehouses added in the year',
    share_with_digital_systems: 'Overseas warehouses with information systems',
    target_excellent_enterprises: 'Target: excellent overseas-warehouse enterprises',
    operator_count: 'Operators of overseas warehouses',
  },
  value: (figure) =>
    `${COMPARATORS[figure.comparator]}${isGrowth(figure) && figure.value > 0 ? '+' : ''}${largeNumber(figure.value)}${UNITS[figure.unit]}`,
  source: 'Source',
};
