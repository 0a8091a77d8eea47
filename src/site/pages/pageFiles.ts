// Where the pages and pictures of the built site stand; every page resolves its addresses from the site's root.

import { languageFolder } from '@/model/config/offered';
import type { Language } from '@/model/language';

/** The address of a year's page, null for the front page, from the root: "zh/2020.html", "". */
export function pageFile(year: number | null, language: Language): string {
  return `${languageFolder(language)}${year === null ? '' : `${year}.html`}`;
}

/** The file behind a page's address. */
export function htmlFile(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/** The picture of the map at the end of a year. */
export function pictureFile(year: number, language: Language): string {
  return `pictures/${year}-${language}.svg`;
}
