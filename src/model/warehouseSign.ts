// The signs for warehouses on the map: a site, a stack of near sites, a country.
import type { StatusGroup } from './warehouse';
import type { CountryLook } from './warehouseLook';

/** Radii are CSS pixels. `isSized`: the sign's area is proportional to the floor area. */
export type WarehouseSign =
  | {
      readonly type: 'site';
      readonly group: StatusGroup;
      readonly isSized: boolean;
      readonly radius: number;
    }
  | { readonly type: 'stack'; readonly count: number; readonly radius: number }
  | {
      readonly type: 'country';
      readonly figure: CountryLook;
      readonly radius: number;
    };

/** The same look has the same id, so that each is drawn once. */
export function signId(sign: WarehouseSign): string {
  if (sign.type === 'stack') return `w-stack-${sign.count}-${sign.radius * 2}`;
  if (sign.type === 'country') return `w-country-${sign.figure}-${sign.radius * 2}`;
  return `w-${sign.group}${sign.isSized ? '-sized' : ''}-${sign.radius * 2}`;
}
