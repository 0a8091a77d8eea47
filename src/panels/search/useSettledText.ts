// A text that follows another one after a pause, so that it is not read out at every letter.
import { useEffect, useState } from 'preact/hooks';

const PAUSE_MILLISECONDS = 600;

export function useSettledText(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
