// The signs for warehouses on the map and how they can look: a site, a stack of near sites, a country.

import type { GatewayKind } from '../ground/gateway.ts';
import type { OwnerLevel } from './ownerFigure.ts';
import type { StatusGroup } from './siteKinds.ts';

/** A country's symbol: an exact count, a bound, named without a figure. */
export const COUNTRY_LOOKS = ['exact', 'bound', 'none'] as const;
export type CountryLook = (typeof COUNTRY_LOOKS)[number];

/** A site's sign. `sized`: active, with a floor area; `unsized`: active without one. */
export const SITE_LOOKS = ['sized', 'unsized', 'planned', 'closed', 'unknown'] as const;
export type SiteLook = (typeof SITE_LOOKS)[number];

/**
 * What is known of the owners of a province or city: a total, a lower bound, an increase alone, other things alone,
 * nothing. Of one size: it says nothing of the figure.
 */
export const OWNER_LOOKS = ['total', 'bound', 'increase', 'other', 'none'] as const;
export type OwnerLook = (typeof OWNER_LOOKS)[number];

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
      readonly type: 'owner';
      readonly look: OwnerLook;
      readonly level: OwnerLevel;
      readonly radius: number;
    }
  | {
      readonly type: 'gateway';
      readonly kind: GatewayKind;
      readonly radius: number;
      /** Its place, where the sign stands beside it; from the middle of the sign. */
      readonly from: readonly [x: number, y: number] | null;
    }
  | {
      readonly type: 'country';
      readonly figure: CountryLook;
      readonly radius: number;
    };

/** The same look has the same id, so that each is drawn once. */
export function signId(sign: WarehouseSign): string {
  if (sign.type === 'stack') return `w-stack-${sign.count}-${sign.radius * 2}`;
  if (sign.type === 'gateway') return `w-${sign.kind}-${sign.from?.join('_') ?? ''}`;
  if (sign.type === 'owner') return `w-owner-${sign.look}-${sign.radius * 2}`;
  if (sign.type === 'country') return `w-country-${sign.figure}-${sign.radius * 2}`;
  return `w-${sign.group}${sign.isSized ? '-sized' : ''}-${sign.radius * 2}`;
}

export function countrySign(figure: CountryLook, radius: number): WarehouseSign {
  return { type: 'country', figure, radius };
}

export function siteSignOf(look: SiteLook, radius: number): WarehouseSign {
  const group = look === 'sized' || look === 'unsized' ? 'active' : look;
  return { type: 'site', group, isSized: look === 'sized', radius };
}

/** Stands for near sites in a legend. */
export const SAMPLE_STACK: WarehouseSign = { type: 'stack', count: 2, radius: 7.5 };
