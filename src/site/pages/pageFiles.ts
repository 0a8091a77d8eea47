// Where the pages and pictures of the built site stand. English stands at the root, each other language in a folder;
// every page resolves its addresses from the root.
import { LANGUAGES, type Language } from '@/model/language';

export const [ROOT_LANGUAGE] = LANGUAGES;

/** The page of a year, null for the newest, with the root's slash left out: "zh/2020.html", "" for the front page. */
export function pageFile(year: number | null, language: Language): string {
  const folder = language === ROOT_LANGUAGE ? '' : `${language}/`;
  return `${folder}${year === null ? '' : `${year}.html`}`;
}

/** The file behind a page's address. */
export function htmlFile(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/** The picture of the map at the end of a year. */
export function pictureFile(year: number, language: Language): string {
  return `pictures/${year}-${language}.svg`;
}
