// The kinds of zone the atlas knows: the closed list every per-kind table is a Record over.

/** All kinds in their fixed order (wedges of a mark, rows of the legend, columns of an export). */
export const ZONE_KINDS = [
  'comprehensive-pilot-zone',
  'free-trade-zone',
  'bonded-zone',
  'import-promotion-zone',
  'bonded-logistics-center',
  'retail-import-city',
] as const;

export type ZoneKind = (typeof ZONE_KINDS)[number];

/** The five kinds that open a city to retail import from 2021-03-18 (Shang Cai Fa [2021] No. 39). */
export const HOSTED_ZONE_KINDS = [
  'comprehensive-pilot-zone',
  'free-trade-zone',
  'bonded-zone',
  'import-promotion-zone',
  'bonded-logistics-center',
] as const satisfies readonly ZoneKind[];

export type HostedZoneKind = (typeof HOSTED_ZONE_KINDS)[number];

/** The kinds of which a zone is a group of areas, each a row of its own. */
export const GROUPED_ZONE_KINDS = ['free-trade-zone'] as const satisfies readonly ZoneKind[];

export function isHostedZoneKind(kind: ZoneKind): kind is HostedZoneKind {
  return kind !== 'retail-import-city';
}
