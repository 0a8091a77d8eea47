// Which page of the kept atlas answers an address: the front pages alone, and never an embedded map. What is not
// answered goes to the network as if nobody kept anything.
export type ServedPage =
  | { readonly type: 'page'; readonly file: string }
  /** A year's page is a state of the front page of its language. */
  | { readonly type: 'moved'; readonly to: string };

const FRONT_PAGE = /^((?:[a-z]{2}\/)?)(?:index\.html)?$/;
const YEAR_PAGE = /^((?:[a-z]{2}\/)?)(\d{4})\.html$/;

/** `path`: below the site's folder. `files`: what is kept. */
export function servedPage(
  path: string,
  search: string,
  files: ReadonlySet<string>,
): ServedPage | null {
  const asked = new URLSearchParams(search);
  if (asked.get('embed') === '1') return null;
  const [, folder] = FRONT_PAGE.exec(path) ?? [];
  if (folder !== undefined) {
    const file = `${folder}index.html`;
    return files.has(file) ? { type: 'page', file } : null;
  }
  const [, home, year] = YEAR_PAGE.exec(path) ?? [];
  if (home === undefined || year === undefined || !files.has(`${home}index.html`)) return null;
  if (!['year', 'years', 'compare'].some((key) => asked.has(key))) asked.set('year', year);
  return { type: 'moved', to: `${home}?${asked}` };
}
