// Overseas warehouses: single documented sites, counts that are reported by country, national totals.
import type { Confidence } from './confidence';
import type { PartialDate } from './partialDate';
import type { BilingualName, Position } from './place';

export const FACILITY_TYPES = [
  'overseas_warehouse',
  'platform_own_warehouse',
  'sorting_hub',
  'logistics_property',
  'logistics_park_or_zone',
] as const;
export type FacilityType = (typeof FACILITY_TYPES)[number];

/** State of a site in its newest document, not today. */
export const FACILITY_STATUSES = [
  'operating',
  'trial_operation',
  'leased',
  'owned',
  'planned',
  'announced',
  'under_construction',
  'purchase_reported',
  'unknown',
  'closed',
  'sold',
] as const;
export type FacilityStatus = (typeof FACILITY_STATUSES)[number];

export const STATUS_GROUPS = ['active', 'planned', 'unknown', 'closed'] as const;
export type StatusGroup = (typeof STATUS_GROUPS)[number];

/** What an area measures. */
export const AREA_BASES = [
  'floor',
  'leased_floor',
  'sublease_floor',
  'owned_floor',
  'building_floor',
  'gross_floor',
  'logistics_floor',
  'total_incl_offices',
  'floor_total_at_site',
  'leased_floor_combined',
  'building_floor_combined',
  'planned_floor',
  'target_floor',
  'site',
  'not_stated',
] as const;
export type AreaBasis = (typeof AREA_BASES)[number];

export const AREA_UNITS = ['m2', 'sq ft'] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

export interface FacilityArea {
  readonly squareMetres: number;
  /** As printed in the source. */
  readonly original: number;
  readonly unit: AreaUnit;
  readonly basis: AreaBasis;
}

export const FACILITY_PRECISIONS = ['city', 'nearby_place', 'none'] as const;
export type FacilityPrecision = (typeof FACILITY_PRECISIONS)[number];

/** One documented site. */
export interface Facility {
  readonly id: string;
  readonly operator: BilingualName;
  readonly name: string;
  readonly type: FacilityType;
  readonly status: FacilityStatus;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  /** The centre of a place, never a building; null where no place is known. */
  readonly position: Position | null;
  readonly precision: FacilityPrecision;
  readonly openedYear: number | null;
  /** Year of the first document that knows the site. */
  readonly knownSinceYear: number | null;
  /** Only of a closed site, and only where a source says it; until then it was in use. */
  readonly closedYear: number | null;
  readonly area: FacilityArea | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** `more_than` and `almost` are bounds, not values; `not_published`: named without a figure. */
export const COMPARATORS = ['exact', 'about', 'more_than', 'almost', 'not_published'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** What is reported of the number of warehouses in one country. */
export interface CountryCount {
  readonly id: string;
  readonly country: string;
  readonly name: BilingualName;
  readonly asOf: PartialDate;
  /** Null where the country is named without a figure. */
  readonly count: number | null;
  readonly comparator: Comparator;
  readonly rank: number | null;
  readonly reporter: string;
  readonly definition: string | null;
  readonly position: Position;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: string | null;
}

export const TOTAL_SERIES = ['wide', 'dedicated'] as const;
export type TotalSeries = (typeof TOTAL_SERIES)[number];

export const TOTAL_INDICATORS = [
  'warehouse_count',
  'warehouse_count_growth',
  'warehouse_area',
  'share_north_america_europe_asia',
] as const;
export type TotalIndicator = (typeof TOTAL_INDICATORS)[number];

/** An official national figure. */
export interface NationalTotal {
  readonly id: string;
  readonly indicator: TotalIndicator;
  readonly series: TotalSeries;
  readonly asOf: PartialDate;
  readonly value: number;
  readonly comparator: Comparator;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}
