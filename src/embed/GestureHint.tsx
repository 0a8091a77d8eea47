// Over an embedded map: which gesture it follows, after one that belongs to the page around it.
import { useTexts } from '@/panels/facts/useTexts';
import type { BlockedGesture } from '@/stage/moving/stageGestures';

export function GestureHint({ gesture }: { gesture: BlockedGesture }) {
  const words = useTexts('embed');
  const isMac = /Mac/.test(navigator.userAgent);
  return (
    <p class="gesture-hint" aria-hidden="true">
      <span>
        {gesture === 'touch' ? words.twoFingers : words.keyAndWheel(isMac ? '⌘' : 'Ctrl')}
      </span>
    </p>
  );
}
