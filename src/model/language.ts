// The languages of the atlas.
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tags for `lang` attributes. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/** Each in its own words, as a reader looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' };

/** The language whose names stand beside those of the reader's, and which a switch between the two offers. */
export const OTHER_LANGUAGE: Readonly<Record<Language, Language>> = { en: 'zh', zh: 'en' };
