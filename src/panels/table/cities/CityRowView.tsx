// One city as a row.
import { selectedIn } from '@/model/view/side';
import { ZONE_KINDS } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { TableRow } from '@/panels/table/TableRow';
import { selectedPlace } from '@/selectors/details/placeDetails';
import type { CityCell, CityRow } from '@/selectors/places/cityRows';
import { useAtlas } from '@/store/useAtlas';
import { retailText, yearText } from './cityWords';

export function CityRowView({ row }: { row: CityRow }) {
  const messages = useTexts('opening');
  const texts = useTexts('table');
  const { place, retailImport } = row;
  const isSelected = useAtlas((state) => {
    const selection = selectedIn(state);
    return selection !== null && selectedPlace(state, selection)?.id === place.id;
  });
  const opens = { type: 'place', id: place.id } as const;
  return (
    <TableRow
      name={messages.formats.name(place.name)}
      opens={opens}
      hovers={opens}
      isSelected={isSelected}
    >
      <td class="column-province">{messages.formats.name(place.province.name)}</td>
      <td class={`column-retail-import${retailImport.eligible ? ' is-eligible' : ''}`}>
        {retailText(row, messages, texts)}
        {retailImport.documents.map((id) => (
          <span key={id} class="cell-document">
            <SourceText id={id} isShort />
          </span>
        ))}
      </td>
      {ZONE_KINDS.map((kind) => (
        <td key={kind} class="column-kind-of-city">
          <Cell cell={row.cells[kind]} isUnsure={row.unsure.includes(kind)} />
        </td>
      ))}
    </TableRow>
  );
}

interface CellProps {
  readonly cell: CityCell | undefined;
  /** The place may have had one. */
  readonly isUnsure: boolean;
}

function Cell({ cell, isUnsure }: CellProps) {
  const texts = useTexts('table');
  if (isUnsure) return <span class="quiet">{texts.notKnown}</span>;
  if (cell === undefined) return <span class="visually-hidden">{texts.askings['has-not']}</span>;
  const [first] = cell;
  return (
    <>
      <span class="cell-year">
        <KindSwatch kind={first.kind} isHollow={first.designated === null} />
        {yearText(cell, texts)}
      </span>
      {first.document !== null && (
        <span class="cell-document">
          <SourceText id={first.document} isShort />
        </span>
      )}
    </>
  );
}
