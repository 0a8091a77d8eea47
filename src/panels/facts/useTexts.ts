// The texts of the reader's language on a subject.
import { useEffect, useReducer } from 'preact/hooks';
import { useAtlas } from '@/store/useAtlas';
import { followTexts, hasTexts, loadTexts, textsOn } from '@/text/loadedTexts';
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
    // That they do not come is told for all of the page (TextsNotice).
    loadTexts(subject, language).catch(() => undefined);
    // However late, and whoever asks for them again.
    return followTexts(() => redraw(undefined));
  }, [subject, language]);
  return texts;
}
