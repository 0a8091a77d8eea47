// What the table of the owners' homes is sorted and grouped by. Its figures are of different years and of different
// things: they stand beside each other and are never an order.
import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import type { BilingualName } from '@/model/place';
import {
  isOfWarehouses,
  type OwnerFigure,
  type OwnerIndicator,
} from '@/model/warehouses/ownerFigure';
import { OWNER_INDICATORS } from '@/model/warehouses/warehouseOwners';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import type { TableSubject } from './tableRows';

const derive = memoizeOne(
  (data: WarehouseDataset | null): readonly OwnerFigure[] =>
    data?.ownerFigures.filter(isOfWarehouses) ?? [],
);

/** Of warehouses alone; whatever the year and the province, which the table only marks. */
export function selectOwnerRows(state: AtlasState): readonly OwnerFigure[] {
  return derive(selectWarehouseData(state));
}

export const OWNER_COLUMNS = [
  'region',
  'indicator',
  'figure',
  'asOf',
  'issuer',
  'source',
  'confidence',
] as const;
export type OwnerColumn = (typeof OWNER_COLUMNS)[number];

export const OWNER_GROUPINGS = ['none', 'indicator'] as const;
export type OwnerGrouping = (typeof OWNER_GROUPINGS)[number];

export function ownerTable(
  nameOf: (name: BilingualName) => string,
  /** Its province, and its city or null. */
  regionOf: (figure: OwnerFigure) => readonly (string | null)[],
  wordOf: (indicator: OwnerIndicator) => string,
): TableSubject<OwnerFigure, OwnerColumn, OwnerGrouping> {
  const order = ({ indicator }: OwnerFigure): number => OWNER_INDICATORS.indexOf(indicator);
  return {
    keys: {
      // A province before its cities, totals before all else, in the order of time.
      region: (figure) =>
        `${regionOf(figure).join(' ')} ${String(order(figure)).padStart(2, '0')} ${figure.asOf}`,
      indicator: order,
      figure: () => null,
      asOf: ({ asOf }) => asOf,
      issuer: ({ issuer }) => nameOf(issuer),
      source: ({ sources }) => sources[0] ?? null,
      confidence: ({ confidence }) => confidence,
    },
    headings: { none: null, indicator: ({ indicator }) => wordOf(indicator) },
  };
}
