// A page translator puts elements of its own in the place of texts, and what Preact writes then goes to texts that
// stand nowhere any more. Here such a text comes back into its place as soon as it changes, and goes when it should.
import { options, type VNode } from 'preact';

/** What the translators of browsers leave behind. */
function isFont(node: Node | null): node is Element {
  return node?.nodeName === 'FONT';
}

/** What stands where a text stood; null when nobody put anything there. */
function substituteIn({
  addedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): Element | null {
  return [...addedNodes, previousSibling, nextSibling].find(isFont) ?? null;
}

/** Preact's own name for the node that it drew. */
function drawnNode(vnode: VNode): unknown {
  return '__e' in vnode ? vnode.__e : null;
}

/** From now on. */
export function followTranslation(page: HTMLElement): void {
  const substitutes = new WeakMap<object, Element>();
  const writing = new MutationObserver((changes) => {
    for (const { target } of changes) {
      substitutes.get(target)?.replaceWith(target);
      substitutes.delete(target);
    }
  });
  const note = (changes: readonly MutationRecord[]): void => {
    for (const change of changes) {
      const substitute = substituteIn(change);
      if (substitute === null) continue;
      for (const text of change.removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE) continue;
        substitutes.set(text, substitute);
        writing.observe(text, { characterData: true });
      }
    }
  };
  new MutationObserver(note).observe(page, { childList: true, subtree: true });
  const before = options.unmount;
  options.unmount = (vnode) => {
    const node = drawnNode(vnode);
    if (vnode.type === null && typeof node === 'object' && node !== null) {
      substitutes.get(node)?.remove();
    }
    before?.(vnode);
  };
}
