// sources.csv → sources by id. It is read when the first details are opened.
import { isPartialDate } from '../model/partialDate.ts';
import {
  CARRIERS,
  NO_ADDRESS_REASONS,
  SOURCE_LANGUAGES,
  SOURCE_RANKS,
  type Source,
} from '../model/source.ts';
import { type DecodedRows, decodeRows } from './decodeRows.ts';
import { readMember, readOptionalMember, readOptionalText, readText } from './fieldReader.ts';

/** Decodes the published sources.csv; what cannot be read is left out. */
export function decodeSources(text: string): ReadonlyMap<string, Source> {
  return new Map(readSources(text).facts.map((source) => [source.id, source]));
}

/** The sources in the order of the file, and what was left out. */
export function readSources(text: string): DecodedRows<Source> {
  return decodeRows('sources.csv', text, decodeSource);
}

function decodeSource(row: Readonly<Record<string, string>>): Source {
  const id = readText(row, 'id');
  return {
    id,
    rank: readMember(row, 'rank', SOURCE_RANKS),
    issuer: bilingual(row.issuer_en, row.issuer_zh),
    title: bilingual(row.title_en, row.title_zh) ?? { en: id, zh: id },
    number: bilingual(row.number_en, row.number_zh),
    date: row.date !== undefined && isPartialDate(row.date) ? row.date : null,
    language: readOptionalMember(row, 'language', SOURCE_LANGUAGES),
    url: webAddress(row.url),
    readAt: readOptionalText(row, 'read_at'),
    carrier: readOptionalMember(row, 'carrier', CARRIERS),
    noAddress: readOptionalMember(row, 'no_url', NO_ADDRESS_REASONS),
    note: readOptionalText(row, 'note'),
  };
}

function bilingual(en = '', zh = ''): { en: string; zh: string } | null {
  if (en === '' && zh === '') return null;
  return { en: en === '' ? zh : en, zh: zh === '' ? en : zh };
}

/** Only http and https addresses become links. */
function webAddress(text = ''): string | null {
  return /^https?:\/\/[^\s]+$/.test(text) ? text : null;
}
