// How signs for warehouses can look, as legends list them.
import type { WarehouseSign } from './warehouseSign';

/** A country's symbol: an exact count, a bound, named without a figure. */
export const COUNTRY_LOOKS = ['exact', 'bound', 'none'] as const;
export type CountryLook = (typeof COUNTRY_LOOKS)[number];

/** A site's sign. `sized`: active, with a floor area; `unsized`: active without one. */
export const SITE_LOOKS = ['sized', 'unsized', 'planned', 'closed', 'unknown'] as const;
export type SiteLook = (typeof SITE_LOOKS)[number];

export function countrySign(figure: CountryLook, radius: number): WarehouseSign {
  return { type: 'country', figure, radius };
}

export function siteSignOf(look: SiteLook, radius: number): WarehouseSign {
  const group = look === 'sized' || look === 'unsized' ? 'active' : look;
  return { type: 'site', group, isSized: look === 'sized', radius };
}

/** Stands for near sites in a legend. */
export const SAMPLE_STACK: WarehouseSign = { type: 'stack', count: 2, radius: 7.5 };
