// Pointing, clicking and tapping on the map, for both renderers: hover names, a click opens.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenPoint } from '@/model/camera';
import type { Picked } from '@/selectors/marks/mark';
import { MOUSE_REACH, pickAt, TOUCH_REACH } from '@/selectors/scene/pick';
import { hover } from '@/store/selectionActions';
import { useAtlasStore } from '@/store/useAtlas';
import { openMarked } from './openMarked';

/** A press that moves further than this many pixels is a drag. */
const CLICK_SLACK = 6;

const NONE: readonly string[] = [];

/** How long a pointer may be on its way from a mark to its tooltip, milliseconds. */
const PATIENCE = 700;

/** Where the pointer last was on a mark, client pixels, and when. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Whether a pointer goes from a mark to the words beside it: in the triangle between the two (WCAG 1.4.13). */
export function isOnTheWay(
  { clientX: x, clientY: y }: { readonly clientX: number; readonly clientY: number },
  from: Anchor | null,
  box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | undefined,
  now: number,
): boolean {
  if (box === undefined || from === null || now - from.time > PATIENCE) return false;
  const edge = from.y > box.bottom ? box.bottom : box.top;
  if (edge === from.y) return false;
  const share = (from.y - y) / (from.y - edge);
  if (share < 0 || share > 1) return false;
  const [left, right] = [
    from.x + (box.left - from.x) * share,
    from.x + (box.right - from.x) * share,
  ];
  return x >= left - CLICK_SLACK && x <= right + CLICK_SLACK;
}

function pressOf({ clientX: x, clientY: y, pointerType }: PointerEvent) {
  return { x, y, touch: pointerType === 'touch' };
}

/** Ids of all marks under the pointer, nearest first. */
export function useMapPointer(stage: RefObject<HTMLElement | null>): readonly string[] {
  const store = useAtlasStore();
  const [stack, setStack] = useState(NONE);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    let pressed: ReturnType<typeof pressOf> | null = null;
    let frame = 0;
    let anchor: Anchor | null = null;
    const keepsTooltip = (event: PointerEvent): boolean => {
      const box = element.querySelector('.map-tooltip')?.getBoundingClientRect();
      return isOnTheWay(event, anchor, box, performance.now());
    };
    const pick = (event: PointerEvent, reach: number): readonly Picked[] => {
      const box = element.getBoundingClientRect();
      const point: ScreenPoint = [event.clientX - box.left, event.clientY - box.top];
      return pickAt(store.getState(), point, reach);
    };
    const point = (picked: readonly Picked[]): void => {
      const ids = picked.map(({ selection }) => selection.id);
      setStack((before) => (ids.join() === before.join() ? before : ids));
      hover(store, picked[0]?.selection ?? null);
      element.classList.toggle('is-pointing', picked.length > 0);
    };
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || !isOnMap(event.target, element)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const picked = pressed === null ? pick(event, MOUSE_REACH) : [];
        const isSame = picked[0]?.selection.id === store.getState().hovered?.id;
        if (!isSame && pressed === null && keepsTooltip(event)) return;
        const { clientX: x, clientY: y } = event;
        anchor = picked.length === 0 ? null : { x, y, time: performance.now() };
        point(picked);
      });
    };
    const onDown = (event: PointerEvent): void => {
      // The other buttons are the browser's; a second finger makes a gesture of the press.
      const isPress = event.button === 0 && event.isPrimary && isOnMap(event.target, element);
      pressed = isPress ? pressOf(event) : null;
    };
    const onUp = (event: PointerEvent): void => {
      const from = pressed;
      pressed = null;
      if (from === null || !isOnMap(event.target, element)) return;
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > CLICK_SLACK) return;
      const picked = pick(event, from.touch ? TOUCH_REACH : MOUSE_REACH);
      openMarked(store, picked[0]?.selection ?? null);
    };
    const onCancel = (): void => {
      pressed = null;
    };
    const onLeave = (): void => {
      cancelAnimationFrame(frame);
      point([]);
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hover(store, null);
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerdown', onDown);
    // A press may end anywhere, or be taken over by the browser.
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onCancel);
    element.addEventListener('pointerleave', onLeave);
    // Before what Escape closes gives the keyboard back to the map, which points anew.
    addEventListener('keydown', onEscape, true);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerdown', onDown);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onCancel);
      element.removeEventListener('pointerleave', onLeave);
      removeEventListener('keydown', onEscape, true);
    };
  }, [stage, store]);
  return stack;
}

/** Controls, tooltips and notices lie over the map; what happens on them is not meant for it. The attribution is text on it. */
function isOnMap(target: EventTarget | null, stage: HTMLElement): boolean {
  if (target === stage) return true;
  return target instanceof Element && target.closest('.map-field, .map-attribution') !== null;
}
