// Whether a card may be drawn with its sources: before they are there, it would grow under its reader.
import { useEffect, useState } from 'preact/hooks';
import { useAtlas } from '@/store/useAtlas';

/** Longer nobody waits for them, milliseconds: dates matter more. */
const PATIENCE = 700;

/** Waits for sources that were on their way before the card alone, as those of an address are; a press is answered at once. */
export function useSourcesInTime(): boolean {
  const areComing = useAtlas((state) => state.resources.sources.status === 'wanted');
  const [isPatient, setPatient] = useState(areComing);
  useEffect(() => {
    if (!isPatient) return;
    const timer = setTimeout(setPatient, PATIENCE, false);
    return () => clearTimeout(timer);
  }, [isPatient]);
  return !isPatient || !areComing;
}
