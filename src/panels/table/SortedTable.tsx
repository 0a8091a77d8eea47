// A table whose columns sort, with its count, its groups and its copy; what stands in the rows, others say.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { LANGUAGE_TAGS } from '@/model/language';
import type { TableContents } from '@/model/view/tables';
import { useTexts } from '@/panels/facts/useTexts';
import { selectSources } from '@/selectors/loaded/loadedData';
import { arrangeTable, type TableOrder, type TableSubject } from '@/selectors/rows/tableRows';
import { useAtlas } from '@/store/useAtlas';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { CopyTable } from './CopyTable';
import { type Citing, EVIDENCE_HEADINGS, evidenceCells } from './copiedEvidence';

export interface SortedTableProps<Row, Column extends string, Grouping extends string> {
  readonly label: string;
  /** Of the style sheet: how wide the table wants to be. */
  readonly name: TableContents;
  readonly count: string;
  readonly note?: ComponentChildren;
  readonly rows: readonly Row[];
  readonly subject: TableSubject<Row, Column, Grouping>;
  readonly columns: readonly Column[];
  readonly columnNames: Readonly<Record<Column, string>>;
  /** Columns whose order would say what is not so. */
  readonly unsorted?: readonly Column[];
  /** What a column is filtered by, below its name. */
  readonly filterOf?: (column: Column) => ComponentChildren;
  readonly groupings: readonly { readonly value: Grouping; readonly label: string }[];
  readonly openingOrder: TableOrder<Column, Grouping>;
  /** The cells of a row as they are copied. */
  readonly cellsOf: (row: Row) => readonly string[];
  readonly renderRow: (row: Row) => ComponentChildren;
  readonly empty: ComponentChildren;
  readonly close: ComponentChildren;
}

export function SortedTable<
  Row extends { readonly id: string } & Citing,
  Column extends string,
  Grouping extends string,
>(props: SortedTableProps<Row, Column, Grouping>) {
  const { rows, subject, columns, columnNames, groupings, cellsOf } = props;
  const messages = useTexts('opening');
  const texts = useTexts('table');
  const sources = useAtlas(selectSources);
  const [order, setOrder] = useState(props.openingOrder);
  const groups = useMemo(() => {
    const collator = new Intl.Collator(LANGUAGE_TAGS[messages.formats.language]);
    return arrangeTable(rows, subject, order, collator.compare);
  }, [rows, subject, order, messages]);
  const sortBy = (column: Column): void =>
    setOrder((before) => ({
      ...before,
      column,
      isDescending: before.column === column && !before.isDescending,
    }));
  return (
    <>
      <header class="table-header">
        <p>
          <strong>{props.count}</strong>
        </p>
        {groupings.length > 1 && (
          <SegmentedChoice
            name="grouping"
            legend={texts.groupedBy}
            value={order.grouping}
            options={groupings}
            onChoose={(grouping) => setOrder((before) => ({ ...before, grouping }))}
          />
        )}
        <CopyTable
          rows={() => [
            [...columns.map((column) => columnNames[column]), ...EVIDENCE_HEADINGS],
            ...groups.flatMap((group) =>
              group.rows.map((row) => [...cellsOf(row), ...evidenceCells(row, sources)]),
            ),
          ]}
        />
        {props.close}
      </header>
      {props.note !== undefined && (
        <p id="table-note" class="table-note">
          {props.note}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard. */}
      <section class={`table-scroll is-${props.name}`} tabIndex={0} aria-label={props.label}>
        <table aria-describedby={props.note === undefined ? undefined : 'table-note'}>
          <ColumnHeads
            columns={columns}
            names={columnNames}
            unsorted={props.unsorted ?? []}
            order={order}
            sortBy={sortBy}
            filterOf={props.filterOf}
          />
          {groups.map((group) => (
            <tbody key={group.heading ?? ''}>
              {group.heading !== null && (
                <tr class="table-group">
                  <th colSpan={columns.length} scope="rowgroup">
                    {group.heading}{' '}
                    <span class="quiet">{messages.formats.number(group.rows.length)}</span>
                  </th>
                </tr>
              )}
              {group.rows.map(props.renderRow)}
            </tbody>
          ))}
        </table>
        {rows.length === 0 && <div class="table-empty">{props.empty}</div>}
      </section>
    </>
  );
}

interface ColumnHeadsProps<Column extends string> {
  readonly columns: readonly Column[];
  readonly names: Readonly<Record<Column, string>>;
  readonly unsorted: readonly Column[];
  readonly order: { readonly column: Column; readonly isDescending: boolean };
  readonly sortBy: (column: Column) => void;
  readonly filterOf: ((column: Column) => ComponentChildren) | undefined;
}

function ColumnHeads<Column extends string>(props: ColumnHeadsProps<Column>) {
  const { columns, names, unsorted, order, sortBy, filterOf } = props;
  const direction = order.isDescending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          unsorted.includes(column) ? (
            <th key={column} scope="col" class={`column-${column} is-unsorted`}>
              {names[column]}
            </th>
          ) : (
            <th
              key={column}
              scope="col"
              class={`column-${column}`}
              aria-sort={order.column === column ? direction : 'none'}
            >
              <button type="button" onClick={() => sortBy(column)}>
                {names[column]}
                <span class="sort-sign" aria-hidden="true">
                  {order.column === column ? SORT_SIGNS[direction] : ''}
                </span>
              </button>
            </th>
          ),
        )}
      </tr>
      {filterOf !== undefined && (
        <tr class="table-filters">
          {columns.map((column) => (
            <td key={column}>{filterOf(column)}</td>
          ))}
        </tr>
      )}
    </thead>
  );
}

const SORT_SIGNS = { ascending: '↑', descending: '↓' } as const;
