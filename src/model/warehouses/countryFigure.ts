// What is reported of the overseas warehouses in a country, in whatever unit: growth, leases, shares of trade.
import type { Confidence } from '../confidence.ts';
import type { Comparator } from '../figure.ts';
import type { BilingualName } from '../place.ts';
import type { REPORTER_KINDS, RegionIndicator, WAREHOUSE_UNITS } from '../warehouse.ts';

/** Counts of warehouses are `CountryCount`; what the editors derived is no report. */
export type ReportedIndicator = Exclude<
  RegionIndicator,
  'warehouse_count' | 'derived_warehouse_count'
>;

export type WarehouseUnit = (typeof WAREHOUSE_UNITS)[number];

export interface CountryFigure {
  readonly id: string;
  /** ISO 3166-1 alpha-2, in lower case as in addresses. */
  readonly country: string;
  readonly indicator: ReportedIndicator;
  readonly value: number;
  readonly unit: WarehouseUnit;
  readonly comparator: Comparator;
  /** Year, month or day, or a part of a year: 2024-Q3. */
  readonly asOf: string;
  readonly reporter: BilingualName;
  readonly standing: (typeof REPORTER_KINDS)[number];
  readonly definition: BilingualName | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: BilingualName | null;
}
