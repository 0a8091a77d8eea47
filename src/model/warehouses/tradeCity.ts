// A city or port abroad by which readers look for warehouses.
import type { BilingualName, Position } from '../place.ts';

export interface TradeCity {
  readonly id: string;
  readonly name: BilingualName;
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  /** Ranks names on the map; null where the gazetteer has none. */
  readonly population: number | null;
}

/** Sites within this distance are near a city. */
export const NEAR_CITY_KILOMETRES = 100;
