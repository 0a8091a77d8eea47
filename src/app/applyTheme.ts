// Tells the document which language and colours are chosen, and the store what the system prefers.
import { LANGUAGE_TAGS } from '@/model/language';
import { noteSystemColours } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';
import { followTexts, textsOn } from '@/text/loadedTexts';

export function applyTheme(store: AtlasStore): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  noteSystemColours(store, system.matches);
  system.addEventListener('change', () => noteSystemColours(store, system.matches));
  const apply = (): void => {
    const { theme, language, embed } = store.getState();
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    if (embed) dataset.embed = '1';
    else delete dataset.embed;
    // Until a language's words have come, or when they do not come, the page speaks another.
    const tag = LANGUAGE_TAGS[textsOn('opening', language).formats.language];
    // Set anew, even to what it is, the language restyles every element.
    if (document.documentElement.lang !== tag) document.documentElement.lang = tag;
  };
  apply();
  followTexts(apply);
  document.title = `${ATLAS_NAME}: ${textsOn('opening', store.getState().language).page.title}`;
  store.subscribe((state, before) => {
    const isSame =
      state.theme === before.theme &&
      state.language === before.language &&
      state.embed === before.embed;
    if (!isSame) apply();
  });
}
