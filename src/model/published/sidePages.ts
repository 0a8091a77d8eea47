// The pages beside the atlas, by what they are about: their file names in each language, and those of the feeds.
import type { Language } from '../language.ts';

export const SIDE_PAGES = ['about', 'changes', 'embedding', 'using-data'] as const;
export type SidePage = (typeof SIDE_PAGES)[number];

/** The English one has the plain name, which links of others hold. */
export function sidePageFile(page: SidePage, language: Language): string {
  return language === 'en' ? `${page}.html` : `${page}-${language}.html`;
}

export const CHANGES_FEEDS: Readonly<Record<Language, string>> = {
  en: 'changes.atom',
  zh: 'changes-zh.atom',
};
