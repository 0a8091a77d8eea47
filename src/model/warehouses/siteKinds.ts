// What documented sites are and in what state: by these the address and the filters choose.

export const FACILITY_TYPES = [
  'overseas_warehouse',
  'platform_own_warehouse',
  'sorting_hub',
  'logistics_property',
  'logistics_park_or_zone',
] as const;
export type FacilityType = (typeof FACILITY_TYPES)[number];

export const STATUS_GROUPS = ['active', 'planned', 'unknown', 'closed'] as const;
export type StatusGroup = (typeof STATUS_GROUPS)[number];
