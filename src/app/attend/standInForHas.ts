// For browsers without `:has`: the root says what stands beside the map, for the rules of olderBrowsers.css.

const PARTS = {
  details: '.details-panel',
  opened: '.details-panel:not(.sight-panel)',
  card: '.event-card',
  table: '.table-panel',
  warehouses: '.embed-warehouses',
} as const;

/** Does nothing where the browser knows it. */
export function standInForHas(): void {
  if (CSS.supports('selector(:has(a))')) return;
  const tell = (): void => {
    const there = Object.entries(PARTS).filter(
      ([, selector]) => document.querySelector(selector) !== null,
    );
    document.documentElement.dataset.beside = there.map(([name]) => name).join(' ');
  };
  tell();
  new MutationObserver(tell).observe(document.body, { subtree: true, childList: true });
}
