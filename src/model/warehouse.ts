// Overseas warehouses: single documented sites, counts that are reported by country, national totals.
import type { Confidence } from './confidence.ts';
import type { Comparator, ShownTotalIndicator, TotalStanding } from './figure.ts';
import type { PartialDate } from './partialDate.ts';
import type { BilingualName, Position } from './place.ts';
import type { FacilityType } from './warehouses/siteKinds.ts';

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
  /** As the documents name it. */
  readonly operator: BilingualName;
  /** Id of the operator; null where the documents name nobody. */
  readonly operatorId: string | null;
  /** Names that have no Chinese form are as their owners write them, in both. */
  readonly name: BilingualName;
  readonly type: FacilityType;
  readonly status: FacilityStatus;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region: BilingualName | null;
  readonly city: BilingualName | null;
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
  readonly note: BilingualName | null;
}

/** The city, else the state or province; null where neither is known. */
export function sitePlace({
  city,
  region,
}: Pick<Facility, 'city' | 'region'>): BilingualName | null {
  return city ?? region;
}

/** Of what a figure by destination is: `admin1` a state or province, `metro` the surroundings of a city. */
export const REGION_LEVELS = ['country', 'group', 'admin1', 'metro'] as const;

/**
 * What is reported by destination; the atlas shows counts by country. A count of one operator and one that
 * the editors derived are never a country's.
 */
export const REGION_INDICATORS = [
  'warehouse_count',
  'warehouse_count_growth',
  'warehouse_count_increase',
  'derived_warehouse_count',
  'one_operator_warehouse_count',
  'share_of_count',
  'share_of_top_ten',
  'new_warehouse_area',
  'leased_area',
  'bulk_lease_count',
  'share_of_leasing',
  'share_of_net_new_leasing',
  'share_of_take_up',
  'cbec_export_share',
  'cbec_import_share',
] as const;
export type RegionIndicator = (typeof REGION_INDICATORS)[number];

/** What single operators report. */
export const OPERATOR_INDICATORS = [
  'warehouse_count',
  'warehouse_area',
  'distribution_centre_count',
  'distribution_centre_area',
  'property_count',
  'property_area',
  'property_floor_area',
  'facility_count',
  'project_count',
  'country_count',
  'leased_area',
] as const;

/** Units of figures by destination and by operator. */
export const WAREHOUSE_UNITS = [
  'warehouses',
  'distribution warehouses',
  'percent',
  'm2',
  'leases',
  'centres',
  'facilities',
  'sites',
  'projects',
  'countries and regions',
] as const;

/** Who stands for a figure by destination. */
export const REPORTER_KINDS = ['official', 'industry'] as const;

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
  readonly reporter: BilingualName;
  readonly definition: BilingualName | null;
  readonly position: Position;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: BilingualName | null;
}

/** What the official counts of the country count: all overseas warehouses of Chinese companies, or those for this trade alone. */
export const TOTAL_SERIES = ['wide', 'dedicated'] as const;
export type TotalSeries = (typeof TOTAL_SERIES)[number];

/** A national figure of one of the two counts. */
export interface NationalTotal {
  /** `reported`: the issuer is not named. */
  readonly standing: TotalStanding;
  readonly issuer: BilingualName;
  readonly id: string;
  readonly indicator: ShownTotalIndicator;
  readonly series: TotalSeries;
  readonly asOf: PartialDate;
  readonly value: number;
  readonly comparator: Comparator;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}
