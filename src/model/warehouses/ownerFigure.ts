// What is reported of the overseas warehouses that the companies of a province or city own.
import type { Confidence } from '../confidence.ts';
import type { Comparator, TotalStanding } from '../figure.ts';
import type { BilingualName, Position } from '../place.ts';
import type { OWNER_INDICATORS, OWNER_LEVELS, OWNER_UNITS } from './warehouseOwners.ts';

export type OwnerLevel = (typeof OWNER_LEVELS)[number];
export type OwnerIndicator = (typeof OWNER_INDICATORS)[number];
export type OwnerUnit = (typeof OWNER_UNITS)[number];

export interface OwnerFigure {
  readonly id: string;
  readonly province: string;
  /** Of a figure of one city: its id. */
  readonly place: string | null;
  readonly level: OwnerLevel;
  readonly indicator: OwnerIndicator;
  readonly value: number;
  readonly unit: OwnerUnit;
  readonly comparator: Comparator;
  readonly asOf: string;
  readonly issuer: BilingualName;
  readonly standing: TotalStanding;
  readonly definition: BilingualName;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: BilingualName | null;
}

/** A provincial-level region and the point at which its sign stands. */
export interface ProvincePoint {
  readonly id: string;
  readonly name: BilingualName;
  readonly position: Position;
}

/** Growth of trade and its parks are context: they say nothing of warehouses. */
export function isOfWarehouses({ indicator }: Pick<OwnerFigure, 'indicator'>): boolean {
  return !indicator.startsWith('cbec_');
}
