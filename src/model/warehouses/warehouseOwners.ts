// Overseas warehouses by where their owners are at home: what is reported of the companies of a province or city.

export const OWNER_LEVELS = ['province', 'city'] as const;

/** Totals, increases, targets and `public` warehouses are different things; so are a park's and an operator's. */
export const OWNER_INDICATORS = [
  'warehouse_count',
  'warehouse_area',
  'warehouse_enterprise_count',
  'country_count',
  'share_of_national_count',
  'share_of_national_area',
  'new_warehouse_count',
  'public_warehouse_count',
  'public_warehouse_area',
  'park_warehouse_count',
  'operator_warehouse_count',
  'postal_warehouse_projects',
  'target_warehouse_count',
  'target_warehouse_area',
  'target_new_warehouse_count',
  'target_public_warehouse_count',
  'cbec_industrial_parks',
  'cbec_growth',
  'cbec_growth_multiple',
  'cbec_platform_growth',
] as const;

export const OWNER_UNITS = [
  'warehouses',
  'distribution warehouses',
  'm2',
  'percent',
  'times',
  'enterprises',
  'countries',
  'countries and regions',
  'projects',
  'parks',
] as const;
