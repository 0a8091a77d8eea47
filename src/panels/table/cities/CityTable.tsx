// Cities side by side: which kinds each has since when and by which document, and whether it may import.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ZONE_KINDS } from '@/model/zoneKind';
import { useTexts } from '@/panels/facts/useTexts';
import { whenText } from '@/panels/facts/whenText';
import { SortedTable } from '@/panels/table/SortedTable';
import { selectSources } from '@/selectors/loaded/loadedData';
import {
  CITY_COLUMNS,
  CITY_GROUPINGS,
  type CityRow,
  cityTable,
  selectCityRows,
} from '@/selectors/places/cityRows';
import { simplify } from '@/selectors/search/nameStarts';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { useAtlas } from '@/store/useAtlas';
import { CityFilter } from './CityFilter';
import { CityRowView } from './CityRowView';
import { cellText, retailText } from './cityWords';
import './cities.css';

export function CityTable({ close }: { close: ComponentChildren }) {
  const messages = useTexts('opening');
  const texts = useTexts('table');
  const all = useAtlas(selectCityRows);
  const sources = useAtlas(selectSources);
  const when = useAtlas((state) =>
    whenText(lastShownYear(selectShownPeriod(state)), state, messages),
  );
  const showsLess = useAtlas(
    ({ kinds, period }) => kinds.length < ZONE_KINDS.length || period.type !== 'in-force',
  );
  const [name, setName] = useState('');
  const rows = useMemo(() => all.filter((row) => isNamed(row, name)), [all, name]);
  const subject = useMemo(() => cityTable(messages.formats.name), [messages]);
  const cellsOf = (row: CityRow): readonly string[] => [
    messages.formats.name(row.place.name),
    messages.formats.name(row.place.province.name),
    retailText(row, messages, texts),
    ...ZONE_KINDS.map((kind) =>
      row.unsure.includes(kind)
        ? texts.notKnown
        : cellText(row.cells[kind], sources, messages, texts),
    ),
  ];
  return (
    <SortedTable
      label={texts.headings.cities}
      name="cities"
      count={texts.cities(rows.length, when)}
      note={showsLess ? texts.citiesWhole : undefined}
      rows={rows}
      subject={subject}
      columns={CITY_COLUMNS}
      columnNames={texts.cityColumns}
      filterOf={(column) => <CityFilter column={column} name={name} onName={setName} />}
      groupings={CITY_GROUPINGS.map((value) => ({ value, label: texts.groupings[value] }))}
      openingOrder={{ column: 'name', isDescending: false, grouping: 'none' }}
      cellsOf={cellsOf}
      renderRow={(row) => <CityRowView key={row.id} row={row} />}
      empty={texts.noCity}
      close={close}
    />
  );
}

/** As the search reads names, without spaces: "xian" means Xi'an. */
function plain(name: string): string {
  return simplify(name).replaceAll(/\s/g, '');
}

/** In either language. */
function isNamed({ place }: CityRow, text: string): boolean {
  const wanted = plain(text);
  return plain(place.name.en).includes(wanted) || plain(place.name.zh).includes(wanted);
}
