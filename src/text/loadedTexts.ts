// Which texts are there. A language's texts on a subject are loaded by themselves, when they are first wanted.
import type { Language } from '@/model/language';
import type { Subject, Texts } from './subjects';

/** What a script of texts exports, under the name of its subject. */
type TextsScript<S extends Subject> = { readonly [Own in S]: Texts[S] };

const LOADERS: {
  readonly [S in Subject]: Readonly<Record<Language, () => Promise<TextsScript<S>>>>;
} = {
  opening: {
    en: () => import('@/text/opening/en'),
    zh: () => import('@/text/opening/zh'),
  },
  details: {
    en: () => import('@/text/details/en'),
    zh: () => import('@/text/details/zh'),
  },
  embed: {
    en: () => import('@/text/embed/en'),
    zh: () => import('@/text/embed/zh'),
  },
  evidence: {
    en: () => import('@/text/evidence/en'),
    zh: () => import('@/text/evidence/zh'),
  },
  figures: {
    en: () => import('@/text/figures/en'),
    zh: () => import('@/text/figures/zh'),
  },
  guide: {
    en: () => import('@/text/guide/en'),
    zh: () => import('@/text/guide/zh'),
  },
  offline: {
    en: () => import('@/text/offline/en'),
    zh: () => import('@/text/offline/zh'),
  },
  search: {
    en: () => import('@/text/search/en'),
    zh: () => import('@/text/search/zh'),
  },
  share: {
    en: () => import('@/text/share/en'),
    zh: () => import('@/text/share/zh'),
  },
  sight: {
    en: () => import('@/text/sight/en'),
    zh: () => import('@/text/sight/zh'),
  },
  story: {
    en: () => import('@/text/story/en'),
    zh: () => import('@/text/story/zh'),
  },
  table: {
    en: () => import('@/text/table/en'),
    zh: () => import('@/text/table/zh'),
  },
  warehouses: {
    en: () => import('@/text/warehouses/en'),
    zh: () => import('@/text/warehouses/zh'),
  },
};

const loaded: { [S in Subject]?: Partial<Record<Language, Texts[S]>> } = {};

export function hasTexts(subject: Subject, language: Language): boolean {
  return loaded[subject]?.[language] !== undefined;
}

/**
 * The texts of a language on a subject; while they are on their way, those of a language that is there.
 * Throws when nobody has loaded any: whoever loads a part of the page loads its texts with it.
 */
export function textsOn<S extends Subject>(subject: S, language: Language): Texts[S] {
  const texts: Partial<Record<Language, Texts[S]>> = loaded[subject] ?? {};
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
    const texts = (await LOADERS[subject][language]())[subject];
    if (texts === undefined) throw new SyntaxError('the texts came without content');
    loaded[subject] = { ...loaded[subject], [language]: texts };
    tell(null);
  } catch (error) {
    tell(error);
    throw error;
  }
}
