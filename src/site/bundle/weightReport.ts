// The Vite plugin that says what loads when and how heavy it is, and fails the build over budget.
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type OutputBundle = Rolldown.OutputBundle;
type OutputChunk = Rolldown.OutputChunk;

/** An address that readers come by, and what its first picture is made of. */
export interface Door {
  readonly title: string;
  readonly page: string;
  /** Ends of the paths of the modules that it asks for beside the first script. */
  readonly modules: readonly string[];
  /** The budget: what it may weigh at most, kilobytes gzip, and in how many requests. */
  readonly most: { readonly weight: number; readonly requests: number };
}

export interface WeightOptions {
  readonly doors: readonly Door[];
  /** Ends of the paths of the modules that the lazy map starts with; what only they need comes later. */
  readonly lazyModules: readonly string[];
  /** Published files that the lazy map asks for beside its scripts. */
  readonly lazyFiles: readonly string[];
  /** Published files that are asked for when something is opened. */
  readonly onDemandFiles: readonly string[];
  /** Whether a door over its budget fails the build. */
  readonly isBudgetHeld: boolean;
}

/** A kilobyte is 1000 bytes. */
const KILOBYTE = 1000;

export interface Weight {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

interface Stage {
  readonly title: string;
  readonly weights: readonly Weight[];
}

const PAGE = 'index.html';

function weigh(bundle: OutputBundle, file: string): Weight | null {
  const output = bundle[file];
  if (output === undefined) return null;
  const bytes = Buffer.from(output.type === 'chunk' ? output.code : output.source);
  return { file, raw: bytes.length, gzip: gzipSync(bytes).length };
}

function chunkOf(bundle: OutputBundle, file: string): OutputChunk | null {
  const output = bundle[file];
  return output?.type === 'chunk' ? output : null;
}

/** The chunks and everything that they import statically. */
function withImports(bundle: OutputBundle, files: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    const chunk = chunkOf(bundle, file);
    if (chunk === null || found.has(file)) return;
    found.add(file);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const file of files) visit(file);
  return found;
}

function stylesOf(bundle: OutputBundle, chunks: Iterable<string>): string[] {
  return [...chunks].flatMap((file) => [
    ...(chunkOf(bundle, file)?.viteMetadata?.importedCss ?? []),
  ]);
}

/** Addresses that the markup loads, as names of the bundle: no leading "./", no query. */
function linked(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, address = '']) =>
    address.replace(/^\.?\//, '').replace(/[?#].*$/, ''),
  );
}

/** Attributes of a tag in any order: `rel` first or `href` first. */
function linksWith(html: string, relation: string): string[] {
  const tags = html.match(/<link\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => new RegExp(`\\brel="?${relation}["\\s>]`).test(tag))
    .flatMap((tag) => linked(tag, /\bhref="?([^"\s>]+)/g));
}

/** Scripts that are no part of the module graph: workers, which Vite bundles by themselves. */
function workerScripts(bundle: OutputBundle): string[] {
  return Object.values(bundle)
    .filter(({ type, fileName }) => type === 'asset' && /\.m?js$/.test(fileName))
    .map(({ fileName }) => fileName);
}

interface FirstView extends Pick<Door, 'title' | 'most'> {
  readonly weights: readonly Weight[];
}

interface Plan {
  readonly stages: readonly Stage[];
  readonly firstViews: readonly FirstView[];
  readonly problems: readonly string[];
}

interface Holder {
  readonly module: string;
  readonly files: readonly string[];
}

/** Which chunks hold each of the modules, given by the ends of their paths. */
function holdersOf(chunks: readonly OutputChunk[], modules: readonly string[]): readonly Holder[] {
  return modules.map((module) => ({
    module,
    files: chunks
      .filter(({ facadeModuleId, moduleIds }) =>
        [facadeModuleId ?? '', ...moduleIds].some((id) => id.endsWith(module)),
      )
      .map(({ fileName }) => fileName),
  }));
}

function overBudget(firstViews: readonly FirstView[]): readonly string[] {
  const problems: string[] = [];
  for (const { title, most, weights } of firstViews) {
    const { gzip } = sum(weights);
    if (gzip > most.weight * KILOBYTE) {
      problems.push(`${title}: ${kB(gzip)} kB gzip, at most ${most.weight} kB`);
    }
    if (weights.length > most.requests) {
      problems.push(`${title}: ${weights.length} requests, at most ${most.requests}`);
    }
  }
  return problems;
}

/** Which file of a written bundle loads when, and what is wrong with that. */
function planWeights(bundle: OutputBundle, options: WeightOptions): Plan {
  const page = bundle[PAGE];
  const html = page?.type === 'asset' ? Buffer.from(page.source).toString() : '';
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  // An entry that only imports is left out, and the markup names what it imported.
  const named = linked(html, /<script\b[^>]*\bsrc="?([^"\s>]+)/g);
  const first = withImports(bundle, [...entries, ...named]);
  const lazyHolders = holdersOf(chunks, options.lazyModules);
  const firstViews = options.doors.map(({ title, most, page: file, modules }) => {
    const more = holdersOf(chunks, modules).flatMap(({ files }) => files);
    const files = [file, ...withImports(bundle, [...first, ...more])];
    const weights = [...new Set(files)].map((each) => weigh(bundle, each));
    return { title, most, weights: weights.filter((weight) => weight !== null) };
  });
  const lazyRoots = lazyHolders.flatMap(({ files }) => files);
  const lazy = withImports(bundle, lazyRoots);
  // What the map's scripts import by themselves, whatever the page does: one more way there and back.
  const nested = withImports(
    bundle,
    [...lazy]
      .filter((file) => !first.has(file))
      .flatMap((file) => chunkOf(bundle, file)?.dynamicImports ?? []),
  );
  const styles = new Set([...linksWith(html, 'stylesheet'), ...stylesOf(bundle, first)]);
  const taken = new Set<string>();
  const take = (files: Iterable<string>): Weight[] => {
    const fresh = [...new Set(files)].filter((file) => !taken.has(file));
    for (const file of fresh) taken.add(file);
    return fresh.map((file) => weigh(bundle, file)).filter((weight) => weight !== null);
  };
  const stages: Stage[] = [
    { title: 'first view', weights: take([PAGE, ...styles, ...first]) },
    {
      title: 'then the lazy map',
      weights: take([
        ...lazy,
        ...stylesOf(bundle, lazy),
        ...workerScripts(bundle),
        ...options.lazyFiles,
      ]),
    },
    { title: 'then what the lazy map imports', weights: take(nested) },
    {
      title: 'on demand',
      weights: take([...chunks.map(({ fileName }) => fileName), ...options.onDemandFiles]),
    },
  ];

  const problems: string[] = [];
  if (html === '') problems.push(`${PAGE} is not in the bundle`);
  for (const { module, files } of lazyHolders) {
    if (files.length === 0) problems.push(`no chunk holds ${module}`);
    if (files.some((file) => first.has(file))) {
      problems.push(`${module} is part of the first script: import it dynamically`);
    }
  }
  // Whoever imports a module that stands in one of their scripts has the whole of it loaded.
  for (const { fileName } of chunks.filter((chunk) => !lazyRoots.includes(chunk.fileName))) {
    const imported = withImports(bundle, [fileName]);
    for (const file of lazyRoots.filter((each) => imported.has(each)))
      problems.push(`${fileName} takes ${file} along, the lazy map's own`);
  }
  for (const file of [...options.lazyFiles, ...options.onDemandFiles]) {
    if (bundle[file] === undefined) problems.push(`${file} is not in the bundle`);
  }
  for (const file of [...linksWith(html, 'modulepreload'), ...linksWith(html, 'preload')]) {
    const isWanted = [first, styles].some((files) => files.has(file));
    if (!isWanted) problems.push(`${PAGE} preloads ${file}, which the first view does not need`);
  }
  for (const { title, page: file } of options.doors) {
    if (bundle[file] === undefined) problems.push(`${title}: ${file} is not in the bundle`);
  }
  if (options.isBudgetHeld) problems.push(...overBudget(firstViews));
  return { stages, firstViews, problems };
}

function sum(weights: readonly Weight[]): { raw: number; gzip: number } {
  return {
    raw: weights.reduce((total, { raw }) => total + raw, 0),
    gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
  };
}

function kB(bytes: number): string {
  return (bytes / KILOBYTE).toFixed(1);
}

const NAME_WIDTH = 54;

function row(name: string, { raw, gzip }: { raw: number; gzip: number }): string {
  return `${name.padEnd(NAME_WIDTH)}${kB(raw).padStart(9)}${kB(gzip).padStart(10)}`;
}

function report({ stages, firstViews }: Plan): string {
  const lines = [
    `${'What loads when'.padEnd(NAME_WIDTH)}${'raw kB'.padStart(9)}${'gzip kB'.padStart(10)}`,
  ];
  for (const { title, weights } of stages) {
    if (weights.length === 0) continue;
    lines.push(row(title, sum(weights)));
    for (const weight of weights) lines.push(row(`  ${weight.file}`, weight));
  }
  for (const { title, most, weights } of firstViews) {
    const budget = `${kB(sum(weights).gzip)} of ${most.weight} kB gzip`;
    const requests = `${weights.length} of ${most.requests} requests`;
    lines.push(`First view, ${title}: ${budget}, ${requests}`);
  }
  return lines.join('\n');
}

export function weightReport(options: WeightOptions): Plugin {
  return {
    name: 'cbec-atlas-weight',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      handler(_, bundle) {
        if (bundle[PAGE] === undefined) return;
        const plan = planWeights(bundle, options);
        console.log(`\n${report(plan)}`);
        if (plan.problems.length > 0)
          this.error(`The weight of the page: ${plan.problems.join('; ')}`);
      },
    },
  };
}
