// Operators of overseas warehouses side by side: documented sites, newest totals with their dates, home.
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { OperatorTotal } from '@/model/warehouses/operator';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText, quantityText } from '@/panels/facts/warehouseWords';
import { selectOverview } from '@/selectors/loaded/loadedData';
import {
  AREA_TOTALS,
  COUNT_TOTALS,
  OPERATOR_COLUMNS,
  operatorTable,
} from '@/selectors/rows/operatorTable';
import {
  newestTotal,
  type OperatorRow,
  selectChosenOperatorRows,
} from '@/selectors/warehouses/operatorCards';
import { isSelectedWarehouse } from '@/selectors/warehouses/selectedWarehouse';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';
import { EvidenceCells } from './EvidenceCells';
import { SortedTable } from './SortedTable';
import { TableRow } from './TableRow';

function useOperatorWords() {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const places = useAtlas((state: AtlasState) => selectOverview(state)?.placeById);
  const total = (each: OperatorTotal | null): string =>
    each === null
      ? ''
      : quantityText(each, texts, messages) +
        messages.formats.aside(
          `${asOfText(each.asOf, texts, messages)}${texts.clauseSeparator}${messages.formats.name(each.scope)}`,
        );
  const home = useCallback(
    ({ operator }: OperatorRow): string => {
      const place = places?.get(operator.home ?? '');
      return place === undefined ? '' : messages.formats.name(place.name);
    },
    [messages, places],
  );
  return { messages, texts, total, home };
}

export function OperatorTable({ close }: { close: ComponentChildren }) {
  const words = useTexts('table');
  const { messages, texts, total, home } = useOperatorWords();
  const rows = useAtlas(selectChosenOperatorRows);
  const { name } = messages.formats;
  const subject = useMemo(() => operatorTable(name, home), [name, home]);
  const cellsOf = (row: OperatorRow): readonly string[] => [
    name(row.operator.name),
    row.group === null ? '' : name(row.group.name),
    home(row),
    texts.listing(row.operator.listed ?? ''),
    String(row.siteCount),
    String(row.countries.length),
    total(newestTotal(row, COUNT_TOTALS)),
    total(newestTotal(row, AREA_TOTALS)),
    row.sources.join(' '),
    messages.facts.confidences[row.operator.confidence],
  ];
  return (
    <SortedTable
      label={words.headings.operators}
      name="operators"
      count={words.operators(rows.length)}
      note={`${texts.caption} · ${texts.ownTotalsNote}`}
      rows={rows}
      subject={subject}
      columns={OPERATOR_COLUMNS}
      columnNames={words.operatorColumns}
      groupings={[{ value: 'none', label: words.groupings.none }]}
      openingOrder={{ column: 'sites', isDescending: true, grouping: 'none' }}
      cellsOf={cellsOf}
      renderRow={(row) => <Row key={row.id} row={row} cells={cellsOf(row)} />}
      empty={texts.noSites}
      close={close}
    />
  );
}

function Row({ row, cells }: { row: OperatorRow; cells: readonly string[] }) {
  const [name = '', group, home, listed, sites, countries, count, area] = cells;
  const isSelected = useAtlas((state) => isSelectedWarehouse(state, 'operator', row.id));
  const opens = { type: 'operator', id: row.id } as const;
  return (
    <TableRow name={name} opens={opens} hovers={opens} isSelected={isSelected}>
      <td>{group}</td>
      <td>{home}</td>
      <td>{listed}</td>
      <td class="column-number">{sites}</td>
      <td class="column-number">{countries}</td>
      <td>{count}</td>
      <td>{area}</td>
      <EvidenceCells fact={row.operator} />
    </TableRow>
  );
}
