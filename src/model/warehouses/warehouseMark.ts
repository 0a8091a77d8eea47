// A sign for warehouses on the map: what it stands for, where, how it reads, in which years.
import type { WorldPoint } from '../camera.ts';
import type { BilingualName } from '../place.ts';
import type { WarehouseSign } from './warehouseSign.ts';

export interface WarehouseMark {
  /** Ids of the sites that the sign stands for, or of the one country. */
  readonly members: readonly string[];
  readonly sign: WarehouseSign;
  readonly world: WorldPoint;
  /** CSS pixels, x right and y down. */
  readonly offset: readonly [x: number, y: number];
  /** ISO 3166-1 alpha-2, of a sign for sites. */
  readonly country?: string;
  readonly name: BilingualName;
  /** A country's name and figure in two lines, and the figure alone, for where there is less room. */
  readonly otherNames?: readonly BilingualName[];
  /** First and last year, both included. */
  readonly from: number;
  readonly to: number;
}
