// What the map does for its reader: pointer, gestures, keys, the words beside what is pointed at, what is selected kept
// in sight; and what it says where it cannot move. Its script comes after the first picture.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BlockedGesture } from '@/stage/moving/stageGestures';
import type { TakePresses } from '@/stage/moving/useEarlyPresses';
import { useKeepInSight } from '@/stage/moving/useKeepInSight';
import { useMapGestures } from '@/stage/moving/useMapGestures';
import { useMapKeys } from '@/stage/moving/useMapKeys';
import { useMapPointer } from '@/stage/moving/useMapPointer';
import type { WebglMap } from '@/stage/rendering/useWebglMap';
import { PointedWords } from './PointedWords';
import { RenderingNotice } from './RenderingNotice';

export interface MapHandlingProps {
  /** The map with all that lies over it. */
  readonly stage: RefObject<HTMLElement | null>;
  /** Takes the keys. */
  readonly field: RefObject<HTMLElement | null>;
  /** The details, which may lie over the map. */
  readonly details: RefObject<HTMLElement | null>;
  readonly webgl: WebglMap;
  readonly onBlocked: (gesture: BlockedGesture) => void;
  /** What was pressed on the map before this came. */
  readonly takeEarlyPresses: TakePresses;
}

/** As if it were pressed now. */
function pressAgain(press: PointerEvent | KeyboardEvent): void {
  const again =
    press instanceof KeyboardEvent
      ? new KeyboardEvent(press.type, press)
      : new PointerEvent(press.type, press);
  press.target?.dispatchEvent(again);
}

export function MapHandling({
  stage,
  field,
  details,
  webgl,
  onBlocked,
  takeEarlyPresses,
}: MapHandlingProps) {
  const stack = useMapPointer(stage);
  const keys = useRef(useMapKeys());
  // The WebGL map has gestures of its own.
  useMapGestures(stage, webgl.status !== 'shown', onBlocked);
  useKeepInSight({ map: field, details });
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const { onKeyDown, onFocus, onBlur } = keys.current;
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('focus', onFocus);
    element.addEventListener('blur', onBlur);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('focus', onFocus);
      element.removeEventListener('blur', onBlur);
    };
  }, [field]);
  useEffect(() => {
    for (const press of takeEarlyPresses()) pressAgain(press);
  }, [takeEarlyPresses]);
  return (
    <>
      <PointedWords stack={stack} />
      <RenderingNotice {...webgl} />
    </>
  );
}
