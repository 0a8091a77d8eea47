// What is reported of the overseas warehouses that the companies of a province or city own: every figure with its year.
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { isSameSelection, selectedIn } from '@/model/view/side';
import type { OwnerFigure } from '@/model/warehouses/ownerFigure';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText, ownerAmount } from '@/panels/facts/warehouseWords';
import { ownersSentence } from '@/panels/warehouses/owners/ownersSentence';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import {
  OWNER_COLUMNS,
  OWNER_GROUPINGS,
  ownerTable,
  selectOwnerRows,
} from '@/selectors/rows/ownerTable';
import type { AtlasState, Selection } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';
import { EvidenceCells } from './EvidenceCells';
import { SortedTable } from './SortedTable';
import { TableRow } from './TableRow';

/** Province and city of a figure, by name; the city is null for that of a whole province. */
function useRegionNames(): (
  figure: OwnerFigure,
) => readonly [province: string, city: string | null] {
  const { formats } = useTexts('opening');
  const provinces = useAtlas(selectWarehouseData)?.provincePoints;
  const places = useAtlas((state: AtlasState) => selectOverview(state)?.placeById);
  return useCallback(
    ({ province, place }) => {
      const whole = provinces?.find(({ id }) => id === province)?.name;
      const city = places?.get(place ?? '')?.name;
      return [
        whole === undefined ? '' : formats.name(whole),
        city === undefined ? null : formats.name(city),
      ];
    },
    [formats, provinces, places],
  );
}

export function OwnerTable({ close }: { close: ComponentChildren }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const words = useTexts('table');
  const sentence = useAtlas((state) => ownersSentence(state, texts));
  const rows = useAtlas(selectOwnerRows);
  const namesOf = useRegionNames();
  const regionOf = (figure: OwnerFigure): string => {
    const [province, city] = namesOf(figure);
    return city === null ? province : messages.formats.placeInProvince(city, province);
  };
  const subject = useMemo(
    () => ownerTable(messages.formats.name, namesOf, (each) => texts.ownerIndicators[each]),
    [messages, texts, namesOf],
  );
  const cellsOf = (figure: OwnerFigure): readonly string[] => [
    regionOf(figure),
    texts.ownerIndicators[figure.indicator],
    ownerAmount(figure, texts, messages),
    asOfText(figure.asOf, texts, messages),
    messages.formats.name(figure.issuer),
    figure.sources.join(' '),
    messages.facts.confidences[figure.confidence],
  ];
  return (
    <SortedTable
      label={words.headings.owners}
      name="owners"
      count={words.ownerFigures(rows.length)}
      note={
        <>
          {sentence} {texts.ownersNote}
        </>
      }
      rows={rows}
      subject={subject}
      columns={OWNER_COLUMNS}
      columnNames={words.ownerColumns}
      unsorted={['figure']}
      groupings={OWNER_GROUPINGS.map((value) => ({ value, label: words.groupings[value] }))}
      openingOrder={{ column: 'region', isDescending: false, grouping: 'none' }}
      cellsOf={cellsOf}
      renderRow={(figure) => <Row key={figure.id} figure={figure} cells={cellsOf(figure)} />}
      empty={texts.ownersUnknown}
      close={close}
    />
  );
}

function Row({ figure, cells }: { figure: OwnerFigure; cells: readonly string[] }) {
  const [region = '', indicator, amount, asOf, issuer] = cells;
  const opens: Selection =
    figure.place === null
      ? { type: 'province', id: figure.province }
      : { type: 'place', id: figure.place };
  const isSelected = useAtlas((state) => isSameSelection(selectedIn(state), opens));
  return (
    <TableRow name={region} opens={opens} hovers={opens} isSelected={isSelected}>
      <td>{indicator}</td>
      <td>{amount}</td>
      <td class="column-asOf">{asOf}</td>
      <td>{issuer}</td>
      <EvidenceCells fact={figure} />
    </TableRow>
  );
}
