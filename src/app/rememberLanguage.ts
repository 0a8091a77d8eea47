// Keeps the reader's choice of language for the next visit of the whole page; an embedded map stores nothing.
import type { AtlasStore } from '@/store/atlasStore';

/** The page's first script reads it before anything is drawn. */
export const LANGUAGE_KEY = 'cbec-atlas-language';

export function rememberLanguage(store: AtlasStore): void {
  store.subscribe(({ language }, before) => {
    if (language === before.language) return;
    try {
      localStorage.setItem(LANGUAGE_KEY, language);
    } catch {
      // Where nothing may be stored, the address and the browser's languages say it.
    }
  });
}
