// Where the pages of a language stand: for the scripts of the page, and for what the build writes around them.
import type { Language } from '../language.ts';

/** From the site's root: '' for the first of those offered, and for one that is not, else "zh/". */
export function folderAmong(offered: readonly Language[], language: Language): string {
  return offered.indexOf(language) > 0 ? `${language}/` : '';
}
