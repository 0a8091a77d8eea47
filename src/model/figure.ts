// A published figure: what was reported, by whom, for when, and what it revises.
import type { Confidence } from './confidence.ts';
import type { BilingualName } from './place.ts';

/** `more_than` and `almost` are bounds, not values; `not_published`: named without a figure. */
export const COMPARATORS = ['exact', 'about', 'more_than', 'almost', 'not_published'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** Before a number: whether it is a bound, and of which side. */
export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  exact: '',
  about: '≈ ',
  more_than: '> ',
  almost: '< ',
  not_published: '',
};

export const FIGURE_UNITS = [
  'CNY',
  'USD',
  'percent',
  'm2',
  'zones',
  'areas',
  'centers',
  'cities',
  'parks',
  'persons',
  'companies',
  'platforms',
  'warehouses',
  'enterprises',
  'entities',
  'sites',
  'parcels',
  'manifests',
  'visitors',
  'buyers',
  'brands',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** What the figures of the trade measure. */
export const FIGURE_INDICATORS = [
  'cbec_total',
  'cbec_total_growth',
  'cbec_growth_since_2020',
  'cbec_exports',
  'cbec_exports_growth',
  'cbec_overseas_warehouse_exports_growth',
  'cbec_imports',
  'cbec_imports_growth',
  'cbec_share_of_goods_trade',
  'cbec_manifests',
  'cbec_customs_parcels',
  'cbec_entities',
  'cbec_large_entities',
  'cbec_independent_sites',
  'cbec_industrial_parks',
  'retail_imports',
  'retail_import_pilot_cities',
  'comprehensive_pilot_zones',
  'comprehensive_bonded_zones',
  'comprehensive_bonded_zones_operating',
  'comprehensive_bonded_zones_with_statistics',
  'comprehensive_bonded_zones_beijing_tianjin_hebei',
  'comprehensive_bonded_zones_guangdong',
  'comprehensive_bonded_zones_jiangxi',
  'special_customs_areas',
  'special_customs_areas_added_2021_2025',
  'bonded_logistics_centers',
  'import_promotion_zones',
  'zones_share_of_cbec',
  'zone_enterprises',
  'zone_hightech_enterprises',
  'zone_overseas_brands',
  'zone_industrial_parks',
  'zone_jobs',
  'fair_suppliers',
  'fair_exhibitors',
  'fair_platforms',
  'fair_intended_turnover',
  'fair_visitors',
  'fair_buyers',
  'fair_area',
] as const;
export type FigureIndicator = (typeof FIGURE_INDICATORS)[number];

/** What totals of overseas warehouses measure, as far as the atlas shows them over time. */
export const SHOWN_TOTAL_INDICATORS = [
  'warehouse_count',
  'warehouse_count_growth',
  'warehouse_area',
  'share_north_america_europe_asia',
] as const;
export type ShownTotalIndicator = (typeof SHOWN_TOTAL_INDICATORS)[number];

export const TOTAL_INDICATORS = [
  ...SHOWN_TOTAL_INDICATORS,
  'warehouse_count_increase',
  'share_with_digital_systems',
  'target_excellent_enterprises',
  'operator_count',
] as const;
export type TotalIndicator = (typeof TOTAL_INDICATORS)[number];

/** Definitions of the figures of the trade; figures of two series are never joined. */
export const FIGURE_SERIES = [
  'A_customs_platform',
  'B_full_survey',
  'C_policy_counts',
  'D_retail_imports',
  'E_zones',
  'F_national_counts',
  'G_fair',
] as const;
export type FigureSeries = (typeof FIGURE_SERIES)[number];

/** `derived` ones are reckoned, not published; editions are those of a fair. */
export const VINTAGES = [
  'preliminary',
  'revised',
  'final',
  'derived',
  'cumulative',
  'cumulative_derived',
  '1st edition',
  '6th edition',
] as const;
export type Vintage = (typeof VINTAGES)[number];

/** Scope of a total of the whole country. */
export const NATIONAL_SCOPE = 'national';

/** Who stands for a total; `reported`: the issuer is not named. */
export const TOTAL_STANDINGS = ['official', 'industry', 'reported'] as const;
export type TotalStanding = (typeof TOTAL_STANDINGS)[number];

export interface Figure {
  readonly id: string;
  readonly indicator: FigureIndicator | TotalIndicator;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly comparator: Comparator;
  /** Year, month or day, or a part of a year: 2020, 2021-03-18, 2024-H1, 2023-Q1Q3. */
  readonly asOf: string;
  /** Null for a total of overseas warehouses. */
  readonly series: FigureSeries | null;
  /** Of a total of overseas warehouses: `national`; else null. */
  readonly scope: string | null;
  /** Null where it means nothing. */
  readonly vintage: Vintage | null;
  /** Who says so; null where nobody is named. */
  readonly issuer: BilingualName | null;
  /** Of a total of overseas warehouses: what it counts, or who stands for it; else null. */
  readonly definition: string | null;
  /** Id of the earlier figure that this one revises, or null. */
  readonly revises: string | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: BilingualName | null;
}

/** True for a figure of a whole year or of the end of one: partial years never stand in a yearly series. */
export function isWholeYear({ asOf }: Figure): boolean {
  return /^\d{4}(?:-12-3[01])?$/.test(asOf);
}

export function figureYear({ asOf }: Figure): number {
  return Number(asOf.slice(0, 4));
}

/** Neither from the editors' own knowledge nor reckoned from other figures. */
export function isSure({ confidence, vintage }: Figure): boolean {
  return confidence !== 'memory' && vintage !== 'derived' && vintage !== 'cumulative_derived';
}
