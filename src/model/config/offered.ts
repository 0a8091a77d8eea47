// Which of its languages this atlas offers, and where their pages stand, as `data/atlas.config.ts` says.
import type { Language } from '../language.ts';
import { folderAmong } from './languageFolder.ts';

export const OFFERED_LANGUAGES: readonly Language[] = ATLAS_LANGUAGES;

/** The language of the root. */
export const FIRST_LANGUAGE: Language = OFFERED_LANGUAGES[0] ?? 'en';

/** A reader has no choice where one language is offered. */
export const HAS_LANGUAGE_CHOICE = OFFERED_LANGUAGES.length > 1;

/** Where a language's pages stand, from the site's root. */
export function languageFolder(language: Language): string {
  return folderAmong(OFFERED_LANGUAGES, language);
}

/** The language of a BCP 47 tag in any case: `zh-CN`, `zh-Hant` and `zh_TW` are Chinese; null for others. */
export function offeredLanguage(tag: string | null): Language | null {
  const main = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return OFFERED_LANGUAGES.find((each) => each === main) ?? null;
}
