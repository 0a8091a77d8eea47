// The Vite plugin that reads every script as the oldest browser does that draws the map ("Browsers" in the README), and
// looks in style sheets for mixed colours and moves, which it would leave out; both fail the build.
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

/** Properties that Chrome knows from 104 on. */
const LATE_PROPERTIES = ['translate', 'rotate', 'scale'] as const;

/** What stands where a browser was asked whether it knows the rest. */
const ASKED = /@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** What old browsers would leave out of style sheets that are used together, with nothing in its place. */
export function oldStyleFaults(sheets: readonly string[]): string[] {
  const inPlace = sheets
    .flatMap((css) => css.match(ASKED) ?? [])
    .filter((asked) => /^@supports\s+not\b/.test(asked))
    .join();
  const faultsOf = (rule: string, block: string): string[] => {
    const selector = rule.trim();
    const isStoodFor =
      inPlace.includes(selector) ||
      selector.split(',').every((each) => inPlace.includes(each.trim()));
    return isStoodFor ? [] : lateProperties(block).map((name) => `${selector} { ${name} }`);
  };
  return sheets.flatMap((css) =>
    [...css.replace(ASKED, '').matchAll(/([^{}]*)\{([^{}]*)\}/g)].flatMap(
      ([, rule = '', block = '']) => faultsOf(rule, block),
    ),
  );
}

/** A plain colour before a mixed one is none: what names a variable is taken before it is known. */
function lateProperties(block: string): string[] {
  return block.split(';').flatMap((declaration) => {
    const [name = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
    const isLate = LATE_PROPERTIES.some((late) => late === name) || value.includes('color-mix(');
    return isLate ? [name] : [];
  });
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

/** The style sheets of a bundle, and those within its front page. */
export function styleSheets(outputs: Iterable<BundledFile>): string[] {
  return [...outputs].flatMap((output) => {
    if (output.type === 'chunk') return [];
    const text = Buffer.from(output.source).toString();
    if (output.fileName.endsWith('.css')) return [text];
    if (output.fileName !== 'index.html') return [];
    return [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, sheet = '']) => sheet);
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
        const outputs = Object.values(bundle);
        const unread = [
          ...unreadScripts(outputs, published),
          ...oldStyleFaults(styleSheets(outputs)),
        ];
        if (unread.length > 0)
          this.error(`Browsers that draw the map cannot read: ${unread.join('; ')}`);
      },
    },
  };
}
