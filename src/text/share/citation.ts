// How to cite the atlas: with the version of its data, the day of access and the address of the view.
import type { DataVersion } from '@/model/dataVersion';
import type { Language } from '@/model/language';
import { ENGLISH_MONTHS } from '@/text/formats/englishMonths';

export const CITATION_STYLES = ['apa', 'gb-t-7714', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export interface Cited {
  readonly version: DataVersion | null;
  /** YYYY-MM-DD, the day on which the reader saw it. */
  readonly accessed: string;
  readonly address: string;
}

const AUTHOR = ATLAS_AUTHOR;
const TITLES: Readonly<Record<Language, string>> = {
  en: `${ATLAS_NAME}: ${ATLAS_TITLE_EN}`,
  zh: `${ATLAS_NAME}：${ATLAS_TITLE_ZH}`,
};

export const CITATIONS: Readonly<Record<CitationStyle, (cited: Cited) => string>> = {
  apa: ({ version, accessed, address }) => {
    const released = version === null ? ' (n.d.)' : ` (${version.date.slice(0, 4)})`;
    const edition = version === null ? '' : ` (Version ${version.version})`;
    return `${AUTHOR}.${released}. ${TITLES.en}${edition} [Data set]. Retrieved ${longDate(accessed)}, from ${address}`;
  },
  'gb-t-7714': ({ version, accessed, address }) => {
    const released = version === null ? '' : `${version.version}版. (${version.date})`;
    return `${AUTHOR}. ${TITLES.zh}[DS/OL]. ${released}[${accessed}]. ${address}.`;
  },
  bibtex: ({ version, accessed, address }) => {
    const fields = [
      `author = {{${AUTHOR}}}`,
      `title = {{${TITLES.en}}}`,
      ...(version === null
        ? []
        : [
            `year = {${version.date.slice(0, 4)}}`,
            `date = {${version.date}}`,
            `version = {${version.version}}`,
          ]),
      `url = {${address}}`,
      `urldate = {${accessed}}`,
    ];
    const key = `${ATLAS_FILE_NAME}-${version?.version ?? accessed}`;
    return `@misc{${key},\n  ${fields.join(',\n  ')}\n}`;
  },
};

/** 2026-11-23 → November 23, 2026. */
function longDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${ENGLISH_MONTHS[Number(month) - 1] ?? ''} ${Number(date)}, ${year}`;
}
