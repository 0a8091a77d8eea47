// Vite asks for the style sheet of a lazily loaded script once: one that failed is asked for again here.
const failed = new Set<HTMLLinkElement>();
let isWatching = false;

/** From now on style sheets that fail are known; a browser does not tell it afterwards. */
export function watchStyleSheets(): void {
  if (isWatching) return;
  isWatching = true;
  const note = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
  };
  // Errors of elements do not bubble.
  document.addEventListener('error', note, true);
}

/** Rejects with the address of a sheet that fails again. */
export async function mendStyleSheets(): Promise<void> {
  const links = [...failed];
  failed.clear();
  await Promise.all(links.map(askAgain));
}

function askAgain(before: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = before.rel;
    link.crossOrigin = before.crossOrigin;
    link.href = before.href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(link.href)));
    before.replaceWith(link);
  });
}
