// Rows of a table sorted by a column and, if wanted, in groups; what the rows are, others say.
import { groupBy } from '@/model/groupBy';

/** What a row is sorted by; null is not known and stands last in either direction. */
export type SortKey = string | number | null;

export interface TableSubject<Row, Column extends string, Grouping extends string> {
  readonly keys: Readonly<Record<Column, (row: Row) => SortKey>>;
  /** Headings by which rows are grouped; null for the one group of an ungrouped table. */
  readonly headings: Readonly<Record<Grouping, ((row: Row) => string) | null>>;
}

export interface TableOrder<Column extends string, Grouping extends string> {
  readonly column: Column;
  readonly isDescending: boolean;
  readonly grouping: Grouping;
}

export interface TableGroup<Row> {
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

type CompareText = (a: string, b: string) => number;

function compareKeys(a: SortKey, b: SortKey, compareText: CompareText, direction: 1 | -1): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return order * direction;
}

/** Groups in the order of their headings, rows in the wanted order; nothing is left out. */
export function arrangeTable<
  Row extends { readonly id: string },
  Column extends string,
  Grouping extends string,
>(
  rows: readonly Row[],
  subject: TableSubject<Row, Column, Grouping>,
  { column, isDescending, grouping }: TableOrder<Column, Grouping>,
  compareText: CompareText,
): readonly TableGroup<Row>[] {
  const keyOf = subject.keys[column];
  const direction = isDescending ? -1 : 1;
  const sorted = rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(
      (a, b) => compareKeys(a.key, b.key, compareText, direction) || (a.row.id < b.row.id ? -1 : 1),
    )
    .map(({ row }) => row);
  const headingOf = subject.headings[grouping];
  if (headingOf === null) return [{ heading: null, rows: sorted }];
  return [...groupBy(sorted, headingOf)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([heading, members]) => ({ heading, rows: members }));
}
