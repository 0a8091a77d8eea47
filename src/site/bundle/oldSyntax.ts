// The Vite plugin that reads every script as the oldest browser does that draws the map ("Browsers" in the README); what
// such a browser could not read fails the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import type { Plugin, Rolldown } from 'vite';

/** All of it is known to Chrome 88, Safari 14 and Firefox 91, which know but a part of the next. */
const OLDEST = 2021;

/** The moving map needs newer browsers, and comes where it is known to run. */
const OF_MOVING_MAP =
  /\/src\/glmap\/|\/node_modules\/(?:maplibre-gl|@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl|@probe\.gl)\/|baseMapWorker/;

export type BundledFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

function placeOf(code: string, index: number): string {
  const lines = code.slice(0, index).split('\n');
  return `${lines.length}:${lines.at(-1)?.length ?? 0}`;
}

/** Why an old browser would not read a script, with its line and column; null when it would. */
export function oldSyntaxFault(code: string): string | null {
  // Of a later ECMAScript for Safari (16.4) than for the others.
  const lookBehind = /\(\?<[=!]/.exec(code);
  if (lookBehind !== null) return `Looks behind in a pattern (${placeOf(code, lookBehind.index)})`;
  try {
    parse(code, { ecmaVersion: OLDEST, sourceType: 'module' });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function codeOf(output: BundledFile): string | null {
  if (output.type === 'chunk') {
    return output.moduleIds.some((id) => OF_MOVING_MAP.test(id)) ? null : output.code;
  }
  const { fileName, source } = output;
  if (!fileName.endsWith('.js') || OF_MOVING_MAP.test(fileName)) return null;
  return Buffer.from(source).toString();
}

/** The scripts of a bundle, and those of the folder `published` that go out as they are, which old browsers do not read. */
export function unreadScripts(outputs: Iterable<BundledFile>, published: string): string[] {
  const bundled = [...outputs].map((output) => [output.fileName, codeOf(output)] as const);
  const names = readdirSync(published).filter((name) => name.endsWith('.js'));
  const asTheyAre = names.map(
    (name) => [name, readFileSync(join(published, name), 'utf8')] as const,
  );
  return [...bundled, ...asTheyAre].flatMap(([name, code]) => {
    const fault = code === null ? null : oldSyntaxFault(code);
    return fault === null ? [] : [`${name}: ${fault}`];
  });
}

export function oldSyntax(): Plugin {
  let published = '';
  return {
    name: 'cbec-atlas-old-syntax',
    apply: 'build',
    configResolved({ publicDir }) {
      published = publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const unread = unreadScripts(Object.values(bundle), published);
        if (unread.length > 0)
          this.error(`Browsers that draw the map cannot read: ${unread.join('; ')}`);
      },
    },
  };
}
