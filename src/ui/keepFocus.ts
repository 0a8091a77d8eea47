// Focus never falls to the top of the page: when what has it goes away, it goes to where the reader came from.

/** How many places a reader came through are remembered. */
const KEPT = 24;

export interface FocusRules {
  /** Parts whose contents are exchanged: there the new heading has the focus. */
  readonly parts: string;
  /** Where it goes when nothing that had it before is left. */
  readonly last: string;
}

type Focusable = Element & HTMLOrSVGElement;

/** Listens until the returned function is called. */
export function keepFocus({ parts, last }: FocusRules): () => void {
  let held: Focusable | null = null;
  let part: Element | null = null;
  let came: readonly Focusable[] = [];
  let isMending = false;
  const hold = ({ target }: FocusEvent): void => {
    // The page itself has it where nothing has.
    if (!isFocusable(target) || target === document.body) return;
    held = target;
    part = target.closest(parts);
    // Where it was put for want of better is no place that the reader came through.
    if (isMending) return;
    came = [...came.filter((other) => other !== target && other.isConnected), target].slice(-KEPT);
  };
  /** A reader who presses beside everything leaves on purpose. */
  const leave = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null && isFocusable(target) && canHave(target)) {
      requestAnimationFrame(() => {
        if (held === target && canHave(target) && hasNone() && document.hasFocus()) held = null;
      });
    }
  };
  const mend = (): void => {
    if (held === null || !hasNone() || canHave(held)) return;
    if (part !== null && isSeen(part)) {
      const heading = part.querySelector<HTMLElement>('h2[tabindex]');
      // It may still be on its way.
      heading?.focus({ preventScroll: true });
      return;
    }
    const before = [...came].reverse().find(canHave) ?? document.querySelector<HTMLElement>(last);
    isMending = true;
    before?.focus({ preventScroll: true });
    isMending = false;
  };
  let isAsked = false;
  const look = (): void => {
    if (held === null) return;
    if (focused() === null) {
      mend();
      return;
    }
    // Whether what has it is still seen takes a layout, which each frame has anyway.
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      mend();
    });
  };
  const changes = new MutationObserver(look);
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['class', 'hidden', 'disabled'],
  });
  document.addEventListener('focusin', hold);
  document.addEventListener('focusout', leave);
  const first = focused();
  if (first !== null) hold({ target: first } as never);
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', hold);
    document.removeEventListener('focusout', leave);
  };
}

/** Null where nothing has the focus: the page itself has it then. */
function focused(): Element | null {
  const { activeElement: active, body } = document;
  return active === body ? null : active;
}

function hasNone(): boolean {
  const active = focused();
  // Chromium leaves it for a frame on what was hidden.
  return active === null || !isSeen(active);
}

function isFocusable(target: EventTarget | null): target is Focusable {
  return target instanceof HTMLElement || target instanceof SVGElement;
}

function isSeen(element: Element): boolean {
  return (
    element.isConnected &&
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === 'visible'
  );
}

function canHave(element: Element): boolean {
  return isSeen(element) && !element.matches(':disabled');
}
