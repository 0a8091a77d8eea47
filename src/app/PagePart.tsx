// A part of the page that stands there from the build, and is taken over in a task of its own.
import { type ComponentChildren, hydrate, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { AtlasContext, useAtlasStore } from '@/store/useAtlas';
import { nextTask } from './nextTask';
import { AS_DRAWN } from './useDrawnMap';

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
  lastTurn = lastTurn.then(nextTask).then(act);
}

export function PagePart({ class: name, isDrawn, children }: PagePartProps) {
  const store = useAtlasStore();
  const element = useRef<HTMLDivElement>(null);
  const drawnState = useRef(isDrawn ? store.getState() : null);
  const content = useRef(children);
  useEffect(() => {
    const part = element.current;
    const state = drawnState.current;
    if (part === null || state === null) return;
    let isLeft = false;
    inTurn(() => {
      if (isLeft) return;
      const tree = <AtlasContext.Provider value={store}>{content.current}</AtlasContext.Provider>;
      if (store.getState() === state) hydrate(tree, part);
      else {
        // The reader was quicker: what was drawn shows another state.
        part.replaceChildren();
        render(tree, part);
      }
    });
    return () => {
      isLeft = true;
      render(null, part);
    };
  }, [store]);
  return drawnState.current === null ? (
    <div class={name}>{children}</div>
  ) : (
    <div ref={element} class={name} dangerouslySetInnerHTML={AS_DRAWN} />
  );
}
