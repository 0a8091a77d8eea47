// sources.csv → sources by id. It is read when the first details are opened.
import { isPartialDate } from '../model/partialDate.ts';
import { SOURCE_TYPES, type Source } from '../model/source.ts';
import { parseCsv } from './parseCsv.ts';

/** Decodes the published sources.csv; a row without id or of an unknown type is left out. */
export function decodeSources(text: string): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const row of parseCsv(text)) {
    const { id = '', title_en = '', title_zh = '' } = row;
    const type = SOURCE_TYPES.find((known) => known === row.type);
    if (id === '' || type === undefined) continue;
    sources.set(id, {
      id,
      type,
      issuer: bilingual(row.issuer_en, row.issuer_zh),
      title: bilingual(title_en, title_zh) ?? { en: id, zh: id },
      number: bilingual(row.number_en, row.number_zh),
      date: row.date !== undefined && isPartialDate(row.date) ? row.date : null,
      url: webAddress(row.url),
      note: row.note === undefined || row.note === '' ? null : row.note,
    });
  }
  return sources;
}

function bilingual(en = '', zh = ''): { en: string; zh: string } | null {
  if (en === '' && zh === '') return null;
  return { en: en === '' ? zh : en, zh: zh === '' ? en : zh };
}

/** Only http and https addresses become links. */
function webAddress(text = ''): string | null {
  return /^https?:\/\/[^\s]+$/.test(text) ? text : null;
}
