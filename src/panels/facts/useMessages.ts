// The texts of the reader's language.
import { useEffect, useReducer } from 'preact/hooks';
import { useAtlas } from '@/store/useAtlas';
import { hasMessages, loadMessages, messagesOf } from '@/text/languages';
import type { Messages } from '@/text/messages';

/** English until the language's texts have come. */
export function useMessages(): Messages {
  const language = useAtlas((state) => state.language);
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  useEffect(() => {
    if (hasMessages(language)) return;
    loadMessages(language).then(
      () => redraw(undefined),
      (error: unknown) => console.warn(`CBEC Atlas: the texts "${language}":`, error),
    );
  }, [language]);
  return messagesOf(language);
}
