// Who operates overseas warehouses: companies and their units, and what they report in total.
import type { Confidence } from '../confidence.ts';
import type { Comparator } from '../figure.ts';
import type { BilingualName } from '../place.ts';
import type { OPERATOR_INDICATORS } from '../warehouse.ts';
import type { WarehouseUnit } from './countryFigure.ts';

export type OperatorIndicator = (typeof OPERATOR_INDICATORS)[number];

export interface Operator {
  readonly id: string;
  readonly name: BilingualName;
  /** Id of the company that this is a unit of. */
  readonly group: string | null;
  /** Id of the place of its head office in China. */
  readonly home: string | null;
  /** Stock exchanges with its codes. */
  readonly listed: string | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: BilingualName | null;
}

/** A total that one operator reports, or that is reported of it. */
export interface OperatorTotal {
  readonly id: string;
  /** Null where the table names nobody that it knows. */
  readonly operator: string | null;
  readonly indicator: OperatorIndicator;
  readonly value: number;
  readonly unit: WarehouseUnit;
  readonly comparator: Comparator;
  /** Year, month or day, or a part of a year. */
  readonly asOf: string;
  /** The part of the world. */
  readonly scope: BilingualName;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: BilingualName | null;
}
