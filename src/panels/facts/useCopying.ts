// Takes a text to the clipboard, and knows for a moment whether that worked.
import { useEffect, useState } from 'preact/hooks';

export type CopyState = 'idle' | 'copied' | 'failed';

/** What is said of it stays so long, milliseconds. */
const STAY = 2500;

export interface Copying {
  readonly state: CopyState;
  /** False where the browser has no clipboard, as without https, or refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}

export function useCopying(): Copying {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(setState, STAY, 'idle');
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (text: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      return true;
    } catch {
      setState('failed');
      return false;
    }
  };
  return { state, copy };
}
