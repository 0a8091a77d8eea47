// Embedded, a gesture that the map just left to the page around it; null again after a moment.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BlockedGesture } from './stageGestures';

/** How long it is remembered, milliseconds; as long as the style sheet shows the hint. */
const STAY = 1200;

export function useBlockedGesture(): readonly [
  gesture: BlockedGesture | null,
  onBlocked: (gesture: BlockedGesture) => void,
] {
  // An object of its own each time: the same gesture again stays as long again.
  const [blocked, setBlocked] = useState<{ readonly gesture: BlockedGesture } | null>(null);
  useEffect(() => {
    if (blocked === null) return;
    const timer = setTimeout(() => setBlocked(null), STAY);
    return () => clearTimeout(timer);
  }, [blocked]);
  const onBlocked = useCallback((gesture: BlockedGesture) => setBlocked({ gesture }), []);
  return [blocked?.gesture ?? null, onBlocked];
}
