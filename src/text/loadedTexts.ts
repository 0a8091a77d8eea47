// Which texts are there. A language's texts on a subject are loaded by themselves, when they are first wanted.
import type { Language } from '@/model/language';
import type { Subject, Texts } from './subjects';

const LOADERS: { readonly [S in Subject]: Readonly<Record<Language, () => Promise<Texts[S]>>> } = {
  opening: {
    en: async () => (await import('@/text/opening/en')).opening,
    zh: async () => (await import('@/text/opening/zh')).opening,
  },
  details: {
    en: async () => (await import('@/text/details/en')).details,
    zh: async () => (await import('@/text/details/zh')).details,
  },
  embed: {
    en: async () => (await import('@/text/embed/en')).embed,
    zh: async () => (await import('@/text/embed/zh')).embed,
  },
  evidence: {
    en: async () => (await import('@/text/evidence/en')).evidence,
    zh: async () => (await import('@/text/evidence/zh')).evidence,
  },
  figures: {
    en: async () => (await import('@/text/figures/en')).figures,
    zh: async () => (await import('@/text/figures/zh')).figures,
  },
  guide: {
    en: async () => (await import('@/text/guide/en')).guide,
    zh: async () => (await import('@/text/guide/zh')).guide,
  },
  offline: {
    en: async () => (await import('@/text/offline/en')).offline,
    zh: async () => (await import('@/text/offline/zh')).offline,
  },
  search: {
    en: async () => (await import('@/text/search/en')).search,
    zh: async () => (await import('@/text/search/zh')).search,
  },
  share: {
    en: async () => (await import('@/text/share/en')).share,
    zh: async () => (await import('@/text/share/zh')).share,
  },
  sight: {
    en: async () => (await import('@/text/sight/en')).sight,
    zh: async () => (await import('@/text/sight/zh')).sight,
  },
  story: {
    en: async () => (await import('@/text/story/en')).story,
    zh: async () => (await import('@/text/story/zh')).story,
  },
  table: {
    en: async () => (await import('@/text/table/en')).table,
    zh: async () => (await import('@/text/table/zh')).table,
  },
  warehouses: {
    en: async () => (await import('@/text/warehouses/en')).warehouses,
    zh: async () => (await import('@/text/warehouses/zh')).warehouses,
  },
};

const loaded: { readonly [S in Subject]: Partial<Record<Language, Texts[S]>> } = {
  opening: {},
  details: {},
  embed: {},
  evidence: {},
  figures: {},
  guide: {},
  offline: {},
  search: {},
  share: {},
  sight: {},
  story: {},
  table: {},
  warehouses: {},
};

export function hasTexts(subject: Subject, language: Language): boolean {
  return loaded[subject][language] !== undefined;
}

/**
 * The texts of a language on a subject; while they are on their way, those of a language that is there.
 * Throws when nobody has loaded any: whoever loads a part of the page loads its texts with it.
 */
export function textsOn<S extends Subject>(subject: S, language: Language): Texts[S] {
  const texts: Partial<Record<Language, Texts[S]>> = loaded[subject];
  const found = texts[language] ?? Object.values(texts)[0];
  if (found === undefined) throw new Error(`The texts on "${subject}" are not loaded`);
  return found;
}

export interface TextsNews {
  readonly subject: Subject;
  readonly language: Language;
  /** Why they did not come; null when they did. */
  readonly error: unknown;
}

type Follower = (news: TextsNews) => void;

const followers = new Set<Follower>();

/** Tells of all texts that come, or do not, until the returned function is called. */
export function followTexts(follower: Follower): () => void {
  followers.add(follower);
  return () => {
    followers.delete(follower);
  };
}

const coming: Record<string, Promise<void>> = {};

/** Rejects when the texts cannot be loaded: what is there stays. All who ask at once share an answer. */
export async function loadTexts<S extends Subject>(subject: S, language: Language): Promise<void> {
  if (hasTexts(subject, language)) return;
  const key = `${subject} ${language}`;
  coming[key] ??= fetchTexts(subject, language).finally(() => delete coming[key]);
  await coming[key];
}

async function fetchTexts<S extends Subject>(subject: S, language: Language): Promise<void> {
  const tell = (error: unknown): void => {
    for (const follower of followers) follower({ subject, language, error });
  };
  try {
    const texts = await LOADERS[subject][language]();
    if (texts === undefined) throw new SyntaxError('the texts came without content');
    loaded[subject][language] = texts;
    tell(null);
  } catch (error) {
    tell(error);
    throw error;
  }
}
