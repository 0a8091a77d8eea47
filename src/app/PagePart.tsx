// A part of the page that stands there from the build, and is taken over in a task of its own.
import { type ComponentChildren, hydrate, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { nextTask } from '@/loading/nextTask';
import { AS_DRAWN } from '@/stage/rendering/useDrawnMap';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext, useAtlasStore } from '@/store/useAtlas';

export interface PagePartProps {
  readonly class: string;
  /** The part was drawn at build time, from the state in which the store is now. Counts at the first call only. */
  readonly isDrawn: boolean;
  /** Must not depend on anything but the store: what is taken over is drawn once. */
  readonly children: ComponentChildren;
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** Parts wait for each other: all of them at once would keep a small phone busy for a fifth of a second. */
function inTurn(act: () => void): void {
  const turn = lastTurn.then(nextTask).then(act);
  // A part that fails says so by itself; the others have their turn.
  lastTurn = turn.catch(() => undefined);
}

/** Takes over what was drawn from `drawn`; what store or reader have changed since then happens afterwards. */
function takeOver(
  part: HTMLElement,
  content: ComponentChildren,
  store: AtlasStore,
  drawn: AtlasState,
): void {
  // Before: what is taken over forgets what was drawn.
  const used = [...part.querySelectorAll('input, select')].filter(isUsed);
  let isTaken = false;
  const asDrawn = { ...store, getState: () => (isTaken ? store.getState() : drawn) };
  hydrate(<AtlasContext.Provider value={asDrawn}>{content}</AtlasContext.Provider>, part);
  isTaken = true;
  for (const control of used) {
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, BUBBLES));
  }
}

const BUBBLES = { bubbles: true };

/** Whether the reader used a control before anybody listened. */
function isUsed(control: Element): boolean {
  if (control instanceof HTMLSelectElement)
    return control.selectedOptions[0]?.defaultSelected !== true;
  if (!(control instanceof HTMLInputElement)) return false;
  return control.checked !== control.defaultChecked || control.value !== control.defaultValue;
}

export function PagePart({ class: name, isDrawn, children }: PagePartProps) {
  const store = useAtlasStore();
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef(isDrawn ? store.getState() : null);
  const content = useRef(children);
  useEffect(() => {
    const [part, state] = [element.current, drawn.current];
    if (part === null || state === null) return;
    let isLeft = false;
    part.dataset.drawn = '';
    inTurn(() => {
      if (!isLeft) takeOver(part, content.current, store, state);
      delete part.dataset.drawn;
    });
    return () => {
      isLeft = true;
      render(null, part);
    };
  }, [store]);
  return drawn.current === null ? (
    <div class={name}>{children}</div>
  ) : (
    <div ref={element} class={name} dangerouslySetInnerHTML={AS_DRAWN} />
  );
}
