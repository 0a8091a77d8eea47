// The whole page in full screen, where the browser and the embedding page allow it.
import { useEffect, useState } from 'preact/hooks';

export interface Fullscreen {
  readonly isPossible: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

export function useFullscreen(): Fullscreen {
  // Known only in the browser: the page drawn at build time has no button.
  const [isPossible, setPossible] = useState(false);
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const read = (): void => setOn(document.fullscreenElement !== null);
    setPossible(document.fullscreenEnabled === true);
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  const toggle = (): void => {
    const change = isOn ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change.catch(() => undefined);
  };
  return { isPossible, isOn, toggle };
}
