// The texts of the reader's language.
import { useAtlas } from '@/store/useAtlas';
import { MESSAGES } from '@/text/languages';
import type { Messages } from '@/text/messages';

export function useMessages(): Messages {
  return MESSAGES[useAtlas((state) => state.language)];
}
