// Through what the trade crosses borders: a sea port, an airport for cargo, a rail port, a land port.
import type { BilingualName, Position } from '../place.ts';

/** In the order of the legend. */
export const GATEWAY_KINDS = ['sea-port', 'airport', 'rail-port', 'land-port'] as const;
export type GatewayKind = (typeof GATEWAY_KINDS)[number];

/** What its point stands for: itself, the town or district that it lies in, the city. */
export const GATEWAY_PRECISIONS = ['gateway', 'town', 'city'] as const;
export type GatewayPrecision = (typeof GATEWAY_PRECISIONS)[number];

export interface Gateway {
  readonly id: string;
  readonly name: BilingualName;
  readonly kind: GatewayKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  readonly precision: GatewayPrecision;
  /** Whose record its point is. */
  readonly source: string;
}

/** Near enough for the sign of one, its name and what lies around it. */
export const GATEWAY_ZOOM = 8;
