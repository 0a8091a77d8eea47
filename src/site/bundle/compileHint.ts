// The Vite plugin that has the browser compile scripts whole while they are on their way, beside the page:
// functions that are compiled when they are first called keep the page waiting.
import type { Plugin } from 'vite';

/**
 * Chunks of which the start uses most; for others it would be wasted. `atlas`, `drawing`, `map` and `layers` are named by
 * scripts.ts, the others by Vite after the modules that are imported.
 */
const WANTED_WHOLE = [
  'atlas',
  'drawing',
  'pageParts',
  'map',
  'layers',
  'mountGlMap',
  'zoneOverlay',
] as const;

/** V8's explicit compile hint, known to Chromium from 136 on; to all others it is a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** A name that no chunk has any more fails the build. */
export function compileHint(): Plugin {
  return {
    name: 'cbec-atlas-compile-hint',
    apply: 'build',
    generateBundle: {
      // Nothing may stand before it, and Vite itself writes at the beginning of chunks.
      order: 'post',
      handler(_options, bundle) {
        const missing = new Set<string>(WANTED_WHOLE);
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && missing.delete(chunk.name)) chunk.code = HINT + chunk.code;
        }
        if (missing.size > 0) {
          this.error(`compile hint: no chunk is named ${[...missing].join(', ')} any more`);
        }
      },
    },
  };
}
