// search.json → what the search needs beyond zones and warehouses: pinyin, other names, documents.
import type { BilingualName } from '../model/place.ts';
import type { OtherNames, PublishedSearchDocument } from '../model/published/publishedSearch.ts';
import {
  FieldError,
  isRecord,
  readOptionalText,
  readText,
  readTexts,
  type UntypedRecord,
} from './fieldReader.ts';

export interface SearchIndex {
  /** 杭州市 → "hang zhou shi"; characters it does not know are left out. */
  readonly pronounce: (chinese: string) => string;
  /** 義烏 → 义乌; what it does not know stays. */
  readonly simplify: (text: string) => string;
  readonly kinds: OtherNames;
  readonly places: OtherNames;
  readonly provinces: OtherNames;
  readonly groups: OtherNames;
  readonly documents: readonly PublishedSearchDocument[];
  readonly countries: OtherNames;
}

/** Without the file, names are found as they are written. */
export const EMPTY_SEARCH_INDEX: SearchIndex = {
  pronounce: () => '',
  simplify: (text) => text,
  kinds: {},
  places: {},
  provinces: {},
  groups: {},
  documents: [],
  countries: {},
};

/** @throws Error when the content has another shape. */
export function decodeSearchIndex(json: unknown): SearchIndex {
  if (!isRecord(json)) throw new FieldError('search.json', 'is no object');
  return {
    pronounce: decodeReadings(json),
    simplify: decodeTraditional(json),
    kinds: decodeNames(json, 'kinds'),
    places: decodeNames(json, 'places'),
    provinces: decodeNames(json, 'provinces'),
    groups: decodeNames(json, 'groups'),
    documents: readRecords(json, 'documents').map(decodeDocument),
    countries: decodeNames(json, 'countries'),
  };
}

function readRecord(record: UntypedRecord, field: string): UntypedRecord {
  const value = record[field];
  if (!isRecord(value)) throw new FieldError(field, 'is no object');
  return value;
}

function readRecords(record: UntypedRecord, field: string): readonly UntypedRecord[] {
  const value = record[field];
  if (!Array.isArray(value) || !value.every(isRecord)) {
    throw new FieldError(field, 'is not a list of objects');
  }
  return value;
}

function decodeReadings(json: UntypedRecord): SearchIndex['pronounce'] {
  const readings = readRecord(json, 'readings');
  const exceptions = readRecord(json, 'exceptions');
  const syllables = new Map<string, string>();
  for (const syllable of Object.keys(readings)) {
    for (const character of readText(readings, syllable)) syllables.set(character, syllable);
  }
  return (chinese) => {
    if (Object.hasOwn(exceptions, chinese)) return readText(exceptions, chinese);
    return [...chinese].flatMap((character) => syllables.get(character) ?? []).join(' ');
  };
}

function decodeTraditional(json: UntypedRecord): SearchIndex['simplify'] {
  const simplified = [...(readOptionalText(json, 'simplified') ?? '')];
  const pairs = [...(readOptionalText(json, 'traditional') ?? '')].map(
    (character, index) => [character, simplified[index] ?? character] as const,
  );
  const known = new Map(pairs);
  return (text) => [...text].map((character) => known.get(character) ?? character).join('');
}

function decodeNames(json: UntypedRecord, field: string): OtherNames {
  const names = readRecord(json, field);
  return Object.fromEntries(Object.keys(names).map((id) => [id, readTexts(names, id)]));
}

function decodeDocument(record: UntypedRecord): PublishedSearchDocument {
  return {
    id: readText(record, 'id'),
    ...decodeName(record),
    ...(isRecord(record.title) && { title: decodeName(record.title) }),
    year: typeof record.year === 'number' ? record.year : null,
    batch: typeof record.batch === 'string' ? record.batch : null,
  };
}

function decodeName(record: UntypedRecord): BilingualName {
  return { en: readText(record, 'en'), zh: readText(record, 'zh') };
}
