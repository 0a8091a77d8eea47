// Places that host zones, and the provincial-level regions they lie in.

export const PLACE_KINDS = [
  'municipality',
  'prefecture-level-city',
  'prefecture',
  'county-level-city',
  'new-area',
  'experimental-zone',
  'demonstration-zone',
  'island',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a city is the seat of, above its kind; empty for the others. */
export const PLACE_LEVELS = ['municipality', 'sub-provincial-city', 'provincial-capital'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export const POSITION_PRECISIONS = ['zone', 'district', 'city', 'region'] as const;
export type PositionPrecision = (typeof POSITION_PRECISIONS)[number];

/** A name in the two languages of the atlas. */
export interface BilingualName {
  readonly en: string;
  readonly zh: string;
}

/** A provincial-level region of China. */
export interface Province {
  readonly id: string;
  readonly name: BilingualName;
}

/** WGS 84, degrees, longitude first as in RFC 7946. */
export type Position = readonly [longitude: number, latitude: number];

/** A city, county-level city, prefecture or region; it stands once, however many zones it hosts. */
export interface Place {
  readonly id: string;
  readonly name: BilingualName;
  readonly kind: PlaceKind;
  readonly province: Province;
  /** The place whose retail-import listing covers this one too (Haikou is part of Hainan), or null. */
  readonly partOf: string | null;
  readonly position: Position;
  /** How much it matters by level and population, whatever it hosts: 0 to 100. */
  readonly importance: number;
}

const EARTH_RADIUS = 6371;

/** Great-circle distance in kilometres. */
export function kilometresBetween(a: Position, b: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (difference: number): number => Math.sin(radians(difference) / 2) ** 2;
  const haversine =
    half(b[1] - a[1]) + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * half(b[0] - a[0]);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
