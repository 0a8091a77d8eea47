// What the table of operators is sorted by. Totals of different dates and parts of the world are no order.
import type { BilingualName } from '@/model/place';
import type { OperatorIndicator } from '@/model/warehouses/operator';
import { newestTotal, type OperatorRow } from '@/selectors/warehouses/operatorCards';
import type { TableSubject } from './tableRows';

export const OPERATOR_COLUMNS = [
  'operator',
  'group',
  'home',
  'listed',
  'sites',
  'countries',
  'count',
  'area',
  'source',
  'confidence',
] as const;
export type OperatorColumn = (typeof OPERATOR_COLUMNS)[number];

export const COUNT_TOTALS: readonly OperatorIndicator[] = ['warehouse_count'];
export const AREA_TOTALS: readonly OperatorIndicator[] = ['warehouse_area'];

export function operatorTable(
  nameOf: (name: BilingualName) => string,
  homeOf: (row: OperatorRow) => string,
): TableSubject<OperatorRow, OperatorColumn, 'none'> {
  return {
    keys: {
      operator: ({ operator }) => nameOf(operator.name),
      group: ({ group }) => (group === null ? null : nameOf(group.name)),
      home: (row) => homeOf(row) || null,
      listed: ({ operator }) => operator.listed,
      sites: ({ siteCount }) => siteCount,
      countries: ({ countries }) => countries.length,
      count: (row) => newestTotal(row, COUNT_TOTALS)?.value ?? null,
      area: (row) => newestTotal(row, AREA_TOTALS)?.value ?? null,
      source: ({ sources }) => sources[0] ?? null,
      confidence: ({ operator }) => operator.confidence,
    },
    headings: { none: null },
  };
}
