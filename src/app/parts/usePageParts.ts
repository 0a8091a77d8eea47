// The parts around the map once their script has come; it is asked for at the start, and again after a failure.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageParts } from './pageParts';

export async function loadPageParts(): Promise<PageParts> {
  return (await import('./pageParts')).PAGE_PARTS;
}

export interface ComingParts {
  /** Null until they are there. */
  readonly parts: PageParts | null;
  /** Why they did not come. */
  readonly reason: string | null;
  readonly retry: () => void;
  readonly failures: number;
}

/** `given`: parts that are there already. */
export function usePageParts(given: PageParts | null): ComingParts {
  const [parts, setParts] = useState(given);
  const [reason, setReason] = useState<string | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (parts !== null) return;
    loadPageParts().then(setParts, (error: unknown) => {
      console.warn('CBEC Atlas: the panels did not load;', error);
      setReason(error instanceof Error ? error.message : String(error));
      setFailures((before) => before + 1);
    });
  }, [parts, attempt]);
  const retry = useCallback(() => {
    setReason(null);
    setAttempt((before) => before + 1);
  }, []);
  return { parts, reason, retry, failures };
}
