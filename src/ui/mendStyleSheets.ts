// Vite asks for the style sheet of a lazily loaded script once: one that failed is asked for again here.

/** Rejects with the address of a sheet that fails again. */
export async function mendStyleSheets(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all([...links].filter(({ sheet }) => sheet === null).map(mend));
}

function mend(failed: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = failed.cloneNode();
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(failed.href)));
    failed.replaceWith(link);
  });
}
