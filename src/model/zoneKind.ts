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

/** What holds for every zone of a kind. */
export interface KindTraits {
  /** The official name only wraps that of the place: the place's name says it. */
  readonly isNamedByPlace: boolean;
  /** A place hosts zones of the kind, each a wedge of its mark; or the kind is a right of the place itself, its ring. */
  readonly sign: 'wedge' | 'ring';
  /** Hosting one opens a city to retail import from 2021-03-18 (Shang Cai Fa [2021] No. 39). */
  readonly opensRetailImport: boolean;
}

/** An area in a city, with a name of its own. */
const AREA = { isNamedByPlace: false, sign: 'wedge', opensRetailImport: true } as const;

export const KINDS = {
  'comprehensive-pilot-zone': { ...AREA, isNamedByPlace: true },
  'free-trade-zone': AREA,
  'bonded-zone': AREA,
  'import-promotion-zone': AREA,
  'bonded-logistics-center': AREA,
  'retail-import-city': { isNamedByPlace: true, sign: 'ring', opensRetailImport: false },
} as const satisfies Readonly<Record<ZoneKind, KindTraits>>;

/** A kind of which places host zones. */
export type HostedZoneKind = {
  [Kind in ZoneKind]: (typeof KINDS)[Kind]['sign'] extends 'wedge' ? Kind : never;
}[ZoneKind];

/** The kinds of which a zone is a group of areas, each a row of its own. */
export const GROUPED_ZONE_KINDS = ['free-trade-zone'] as const satisfies readonly ZoneKind[];

export function isHostedZoneKind(kind: ZoneKind): kind is HostedZoneKind {
  return KINDS[kind].sign === 'wedge';
}

export const HOSTED_ZONE_KINDS: readonly HostedZoneKind[] = ZONE_KINDS.filter(isHostedZoneKind);
