// A name for close views of China: a city, county-level city, district or county, where its seat lies.
import type { BilingualName, Position } from '../place.ts';

/** The greater ones first. */
export const TOWN_RANKS = ['city', 'county-level-city', 'district', 'county'] as const;
export type TownRank = (typeof TOWN_RANKS)[number];

export interface Town {
  readonly rank: TownRank;
  readonly name: BilingualName;
  readonly position: Position;
}

/** Published below data/. */
export const TOWNS_FILE = 'basemap/towns.json';
