// How many pixels of the screen a CSS pixel has, which another screen or the browser's zoom changes.

/** More than three nobody sees. */
export function screenRatio(): number {
  return Math.min(3, Math.max(1, devicePixelRatio));
}

/** Calls `change` whenever it is another; the returned function ends that. */
export function followPixelRatio(change: () => void): () => void {
  let query: MediaQueryList | null = null;
  // A query knows one ratio, and tells once that it is left.
  const onChange = (): void => {
    watch();
    change();
  };
  const stop = (): void => query?.removeEventListener('change', onChange);
  function watch(): void {
    stop();
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', onChange);
  }
  watch();
  return stop;
}
