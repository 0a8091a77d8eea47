// Over an embedded map: which gesture it follows, after one that belongs to the page around it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useAtlas } from '@/store/useAtlas';
import { EMBED_MESSAGES } from '@/text/embedText';
import type { BlockedGesture } from './stageGestures';

const STAY = 1200;

export interface GestureHintState {
  readonly gesture: BlockedGesture | null;
  readonly block: (gesture: BlockedGesture) => void;
}

/** The gesture that was just not followed; null again after a moment. */
export function useGestureHint(): GestureHintState {
  const [blocked, setBlocked] = useState<{ readonly gesture: BlockedGesture } | null>(null);
  useEffect(() => {
    if (blocked === null) return;
    const timer = setTimeout(() => setBlocked(null), STAY);
    return () => clearTimeout(timer);
  }, [blocked]);
  const block = useCallback((gesture: BlockedGesture) => setBlocked({ gesture }), []);
  return { gesture: blocked?.gesture ?? null, block };
}

export function GestureHint({ gesture }: { gesture: BlockedGesture | null }) {
  const words = EMBED_MESSAGES[useAtlas((state) => state.language)];
  if (gesture === null) return null;
  const isMac = /Mac/.test(navigator.userAgent);
  return (
    <p class="gesture-hint" aria-hidden="true">
      <span>
        {gesture === 'touch' ? words.useTwoFingers : words.useKeyAndWheel(isMac ? '⌘' : 'Ctrl')}
      </span>
    </p>
  );
}
