// Over an embedded map: which gesture it follows, after one that belongs to the page around it.
import type { BlockedGesture } from '@/stage/moving/stageGestures';
import { useAtlas } from '@/store/useAtlas';
import { EMBED_MESSAGES } from '@/text/embedText';

export function GestureHint({ gesture }: { gesture: BlockedGesture }) {
  const words = EMBED_MESSAGES[useAtlas((state) => state.language)];
  const isMac = /Mac/.test(navigator.userAgent);
  return (
    <p class="gesture-hint" aria-hidden="true">
      <span>
        {gesture === 'touch' ? words.useTwoFingers : words.useKeyAndWheel(isMac ? '⌘' : 'Ctrl')}
      </span>
    </p>
  );
}
