// Moves the keyboard to the heading of details that have just opened.

/** A link that opens with details leaves the focus at the top of the page, a page around an embedded atlas keeps it. */
export function focusHeading(details: HTMLElement | null): void {
  if (document.activeElement === document.body || !document.hasFocus()) return;
  details?.querySelector('h2')?.focus({ preventScroll: true });
}
