// What stands in the cells of the table of cities, in words.
import type { Source } from '@/model/source';
import type { CityCell, CityRow } from '@/selectors/places/cityRows';
import { wholeOnList } from '@/selectors/zones/retailImportSteps';
import type { OpeningMessages } from '@/text/opening/messages';
import type { TableMessages } from '@/text/table/messages';

/** "2016", "2013, 2 more", "year unknown". */
export function yearText([first, ...others]: CityCell, texts: TableMessages): string {
  const year = first.designated?.slice(0, 4) ?? texts.yearUnknown;
  return others.length === 0 ? year : texts.andMore(year, others.length);
}

/** As it is copied: the year and the number of the document. */
export function cellText(
  cell: CityCell | undefined,
  sources: ReadonlyMap<string, Source> | null,
  messages: OpeningMessages,
  texts: TableMessages,
): string {
  if (cell === undefined) return '';
  const document = sources?.get(cell[0].document ?? '');
  const name = document?.number ?? document?.title ?? null;
  const year = yearText(cell, texts);
  return name === null ? year : year + messages.formats.aside(messages.formats.name(name));
}

/** "Yes, on the list", "Yes, with Hainan, which is on the list": what is judged, and why. */
export function retailText(
  { place, retailImport }: CityRow,
  { formats }: OpeningMessages,
  texts: TableMessages,
): string {
  const { rule } = retailImport;
  if (rule === null) return texts.notAllowed;
  const whole = wholeOnList(retailImport, place.id);
  return whole === null ? texts.allowedBy[rule] : texts.allowedWithin(formats.name(whole));
}
