// The languages of the atlas. English is always there; others are loaded when they are first wanted.
import { en } from './en';
import type { Messages } from './messages';

export type LanguageId = 'en' | 'zh';

/** BCP 47 tags for `lang` attributes. */
export const LANGUAGE_TAGS: Readonly<Record<LanguageId, string>> = { en: 'en', zh: 'zh-Hans' };

const LOADERS: Readonly<Record<LanguageId, () => Promise<Messages>>> = {
  en: async () => en,
  zh: async () => (await import('./zh')).zh,
};

const loaded = new Map<LanguageId, Messages>([['en', en]]);

export function hasMessages(language: LanguageId): boolean {
  return loaded.has(language);
}

/** The texts of a language; English while they are on their way. */
export function messagesOf(language: LanguageId): Messages {
  return loaded.get(language) ?? en;
}

/** Rejects when the texts cannot be loaded: the page stays English. */
export async function loadMessages(language: LanguageId): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await LOADERS[language]());
}
