// Wheel, drag, pinch and double click on the SVG map. MapLibre has gestures of its own.
import type { Camera, ScreenPoint, Size } from '@/model/camera';
import { panBy, zoomAround } from './movedCamera';

/** What an embedded map leaves to the page around it: the plain wheel, one finger. */
export type BlockedGesture = 'wheel' | 'touch';

export interface GestureTarget {
  readonly camera: () => Camera;
  readonly size: () => Size;
  readonly move: (camera: Camera) => void;
  /** True while the page around the map comes first. */
  readonly isCooperative: () => boolean;
  readonly onBlocked: (gesture: BlockedGesture) => void;
}

/** Listens until the returned function is called. */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  const pointers = new Map<number, ScreenPoint>();
  const at = (event: { clientX: number; clientY: number }): ScreenPoint => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const middleAndSpread = (): { middle: ScreenPoint; spread: number } => {
    const [a = [0, 0], b = a] = [...pointers.values()];
    return {
      middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      spread: Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])),
    };
  };
  const onWheel = (event: WheelEvent): void => {
    if (target.isCooperative() && !event.ctrlKey && !event.metaKey) {
      target.onBlocked('wheel');
      return;
    }
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    const delta = Math.max(-1, Math.min(1, (-event.deltaY * lines) / 300));
    target.move(zoomAround(target.camera(), target.size(), at(event), delta));
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isControl(event.target)) return;
    pointers.set(event.pointerId, at(event));
  };
  const onMove = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return;
    const before = middleAndSpread();
    pointers.set(event.pointerId, at(event));
    const after = middleAndSpread();
    if (event.pointerType === 'touch' && pointers.size === 1 && target.isCooperative()) {
      if (after.middle[0] !== before.middle[0]) target.onBlocked('touch');
      return;
    }
    let camera = panBy(
      target.camera(),
      after.middle[0] - before.middle[0],
      after.middle[1] - before.middle[1],
    );
    if (pointers.size === 2) {
      const delta = Math.log2(after.spread / before.spread);
      camera = zoomAround(camera, target.size(), after.middle, delta);
    }
    target.move(camera);
  };
  // Two fingers are the map's: else the browser would scroll the page and end the gesture.
  const onTouchMove = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  const onUp = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (isControl(event.target)) return;
    target.move(zoomAround(target.camera(), target.size(), at(event), event.shiftKey ? -1 : 1));
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('touchmove', onTouchMove, { passive: false });
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('dblclick', onDoubleClick);
  addEventListener('pointermove', onMove);
  addEventListener('pointerup', onUp);
  addEventListener('pointercancel', onUp);
  return () => {
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('touchmove', onTouchMove);
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('dblclick', onDoubleClick);
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', onUp);
    removeEventListener('pointercancel', onUp);
  };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, select') !== null;
}
