// The Vite plugin that writes the scales of tokens.css where they are used: distances, corners, shadows and layers
// never change while the page is there, and as custom properties they would make its style sheet heavier.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SCALES = /^--(?:space|radius|shadow|layer)-/;

/** Values by name, with the dashes, as the text of a style sheet declares them. */
export function readScales(css: string): ReadonlyMap<string, string> {
  const declared = [...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)];
  return new Map(
    declared.flatMap(([, name = '', value = '']) => (SCALES.test(name) ? [[name, value]] : [])),
  );
}

/** `tokens`: path of the style sheet that declares the scales. A step that no scale has fails the build. */
export function resolvedScales(tokens: string): Plugin {
  const values = readScales(readFileSync(tokens, 'utf8'));
  return {
    name: 'cbec-atlas-scales',
    config: (_, { command }) => ({
      css: {
        transformer: 'lightningcss',
        lightningcss: {
          // The windows that style sheets tell apart have names, too.
          drafts: { customMedia: true },
          ...(command === 'build' && {
            visitor: {
              Variable: ({ name: { ident } }) => {
                if (!SCALES.test(ident)) return;
                const raw = values.get(ident);
                if (raw === undefined) throw new Error(`${ident} is in no scale of ${tokens}`);
                return { raw };
              },
              Declaration: {
                custom: ({ name }) => (SCALES.test(name) ? [] : undefined),
              },
            },
          }),
        },
      },
    }),
  };
}
