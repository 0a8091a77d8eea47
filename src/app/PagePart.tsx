// A part of the page that stands there from the build, and is taken over in a task of its own.
import { type FunctionComponent, hydrate, render } from 'preact';
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
  /** Depends on nothing but the store. Null while its script is on its way. */
  readonly content: FunctionComponent | null;
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
  Content: FunctionComponent,
  store: AtlasStore,
  drawn: AtlasState,
): void {
  // Before: what is taken over forgets what was drawn.
  const used = [...part.querySelectorAll('input, select')].filter(isUsed);
  let isTaken = false;
  const asDrawn = { ...store, getState: () => (isTaken ? store.getState() : drawn) };
  hydrate(
    <AtlasContext.Provider value={asDrawn}>
      <Content />
    </AtlasContext.Provider>,
    part,
  );
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

/** Keeps the buttons that are pressed before anybody answers; the returned function presses them again. */
function rememberPresses(part: HTMLElement): () => void {
  const pressed: HTMLElement[] = [];
  const remember = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) pressed.push(button);
  };
  part.addEventListener('click', remember);
  return () => {
    part.removeEventListener('click', remember);
    for (const button of pressed) button.click();
  };
}

export function PagePart({ class: name, isDrawn, content: Content }: PagePartProps) {
  const store = useAtlasStore();
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef(isDrawn ? store.getState() : null);
  const pressAgain = useRef<() => void>(() => undefined);
  useEffect(() => {
    const part = element.current;
    if (part === null || drawn.current === null) return;
    part.dataset.drawn = '';
    pressAgain.current = rememberPresses(part);
    return () => render(null, part);
  }, []);
  useEffect(() => {
    const [part, state] = [element.current, drawn.current];
    if (part === null || state === null || Content === null) return;
    let isLeft = false;
    inTurn(() => {
      if (isLeft) return;
      takeOver(part, Content, store, state);
      delete part.dataset.drawn;
      pressAgain.current();
    });
    return () => {
      isLeft = true;
    };
  }, [store, Content]);
  return drawn.current === null ? (
    <div class={name}>{Content !== null && <Content />}</div>
  ) : (
    <div ref={element} class={name} dangerouslySetInnerHTML={AS_DRAWN} />
  );
}
