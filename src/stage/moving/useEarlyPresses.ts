// What a reader does on the map before its handling has come: kept until then, unless they turn to something else.
import { useEffect, useRef } from 'preact/hooks';

type Press = PointerEvent | KeyboardEvent;

export type TakePresses = () => readonly Press[];

const TYPES = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'keydown'] as const;

/** The returned function gives the last press on the map, where the pointer went, the keys after it; and ends the keeping. */
export function useEarlyPresses(): TakePresses {
  const take = useRef<TakePresses>(() => []);
  useEffect(() => {
    take.current = keepPresses();
    return () => {
      take.current();
    };
  }, []);
  return useRef(() => take.current()).current;
}

function keepPresses(): TakePresses {
  let kept: Press[] = [];
  const keep = (event: Press): void => {
    const { type, target } = event;
    const isOnMap = target instanceof Element && target.closest('.map-field') !== null;
    if (type === 'pointermove') kept = kept.filter((each) => each.type !== type);
    else if (type === 'pointerdown' || type === 'pointercancel' || !isOnMap) kept = [];
    if (isOnMap && type !== 'pointercancel') kept.push(event);
  };
  for (const type of TYPES) addEventListener(type, keep, true);
  return () => {
    for (const type of TYPES) removeEventListener(type, keep, true);
    return kept.splice(0);
  };
}
