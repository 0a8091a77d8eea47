// Draws a page in turns: what must be seen first, then the rest piece by piece, each in a task of its own.
import { useEffect, useState } from 'preact/hooks';

/** How many of `count` pieces may be drawn: none in the first picture, one more after each paint. */
export function useTurns(count: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn >= count) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(setTurn, 0, turn + 1);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [turn, count]);
  return turn;
}
