// The texts of the reader's language on a subject.
import { useEffect, useReducer } from 'preact/hooks';
import { useAtlas } from '@/store/useAtlas';
import { hasTexts, loadTexts, textsOn } from '@/text/loadedTexts';
import type { Subject, Texts } from '@/text/subjects';

/** Those of the language before until the language's own have come. A part that comes later brings its texts: `lazyPart`. */
export function useTexts<S extends Subject>(subject: S): Texts[S] {
  const language = useAtlas((state) => state.language);
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const texts = textsOn(subject, language);
  useEffect(() => {
    if (hasTexts(subject, language)) {
      // They may have come since these were drawn, asked for by somebody else.
      if (textsOn(subject, language) !== texts) redraw(undefined);
      return;
    }
    loadTexts(subject, language).then(
      () => redraw(undefined),
      (error: unknown) =>
        console.warn(`${ATLAS_NAME}: the texts on "${subject}" in "${language}":`, error),
    );
  }, [subject, language]);
  return texts;
}
