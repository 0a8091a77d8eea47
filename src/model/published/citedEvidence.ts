// What tables for readers carry of the evidence beside the ids: number, title and address of the document, titles and
// addresses of the sources. Build and page write the same.
import type { BilingualName } from '../place.ts';

export interface CitedSource {
  readonly title: BilingualName;
  readonly number: BilingualName | null;
  readonly url: string | null;
}

/** Unknown is null. */
export interface DocumentColumns {
  readonly document_number_en: string | null;
  readonly document_number_zh: string | null;
  readonly document_title_en: string | null;
  readonly document_title_zh: string | null;
  readonly document_url: string | null;
}

export interface SourceColumns {
  readonly source_titles_en: string | null;
  readonly source_titles_zh: string | null;
  /** Those that are known. */
  readonly source_urls: string | null;
}

export interface NoteColumns {
  readonly note_en: string | null;
  readonly note_zh: string | null;
}

export function documentColumns(document: CitedSource | null): DocumentColumns {
  return {
    document_number_en: document?.number?.en ?? null,
    document_number_zh: document?.number?.zh ?? null,
    document_title_en: document?.title.en ?? null,
    document_title_zh: document?.title.zh ?? null,
    document_url: document?.url ?? null,
  };
}

export function sourceColumns(sources: readonly CitedSource[]): SourceColumns {
  return {
    source_titles_en: joined(
      sources.map(({ title }) => title.en),
      ' | ',
    ),
    source_titles_zh: joined(
      sources.map(({ title }) => title.zh),
      ' | ',
    ),
    source_urls: joined(
      sources.flatMap(({ url }) => url ?? []),
      ' ',
    ),
  };
}

function joined(texts: readonly string[], separator: string): string | null {
  return texts.length === 0 ? null : texts.join(separator);
}
