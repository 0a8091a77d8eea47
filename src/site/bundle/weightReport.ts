// The Vite plugin that says what loads when and how heavy it is, and fails the build over budget.
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type OutputBundle = Rolldown.OutputBundle;
type OutputChunk = Rolldown.OutputChunk;

export interface WeightOptions {
  /** Ends of the paths of the modules that the lazy map starts with; what only they need comes later. */
  readonly lazyModules: readonly string[];
  /** Ends of the paths of the modules that the first script asks for at once, beside the data. */
  readonly panelModules: readonly string[];
  /** Published files that the lazy map asks for beside its scripts. */
  readonly lazyFiles: readonly string[];
  /** Published files that the page asks for at the start, beside what the markup names. */
  readonly dataFiles: readonly string[];
  /** Published files that are asked for when something is opened. */
  readonly onDemandFiles: readonly string[];
}

/** A kilobyte is 1000 bytes. */
const KILOBYTE = 1000;
/** A tenth more than it was when it was last made lighter. */
const BUDGET = {
  firstViewBytes: 90 * KILOBYTE,
  firstViewRequests: 4,
  applicationScriptBytes: 42.5 * KILOBYTE,
  panelBytes: 9.5 * KILOBYTE,
} as const;

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

interface Plan {
  readonly stages: readonly Stage[];
  readonly firstView: readonly Weight[];
  readonly scripts: readonly Weight[];
  readonly panels: readonly Weight[];
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

interface Weighed {
  readonly firstView: readonly Weight[];
  readonly scripts: readonly Weight[];
  readonly panels: readonly Weight[];
}

function overBudget({ firstView, scripts, panels }: Weighed): readonly string[] {
  const problems: string[] = [];
  const hold = (what: string, weights: readonly Weight[], most: number): void => {
    const { gzip } = sum(weights);
    if (gzip > most) problems.push(`${what}: ${kB(gzip)} kB gzip, at most ${kB(most)} kB`);
  };
  hold('first view', firstView, BUDGET.firstViewBytes);
  if (firstView.length > BUDGET.firstViewRequests) {
    problems.push(`first view: ${firstView.length} requests, at most ${BUDGET.firstViewRequests}`);
  }
  hold('application script', scripts, BUDGET.applicationScriptBytes);
  hold('panels', panels, BUDGET.panelBytes);
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
  const panelHolders = holdersOf(chunks, options.panelModules);
  const lazyHolders = holdersOf(chunks, options.lazyModules);
  const holders = [...panelHolders, ...lazyHolders];
  const panels = withImports(
    bundle,
    panelHolders.flatMap(({ files }) => files),
  );
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
  const document = take([PAGE, ...styles]);
  const scripts = take(first);
  const firstView = [...document, ...scripts];
  const panelWeights = take([...panels, ...stylesOf(bundle, panels)]);
  const stages: Stage[] = [
    { title: 'first view', weights: firstView },
    { title: 'then the panels', weights: panelWeights },
    { title: 'then data', weights: take(options.dataFiles) },
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
  for (const { module, files } of holders) {
    if (files.length === 0) problems.push(`no chunk holds ${module}`);
    if (files.some((file) => first.has(file))) {
      problems.push(`${module} is part of the first script: import it dynamically`);
    }
  }
  for (const file of [...options.lazyFiles, ...options.dataFiles, ...options.onDemandFiles]) {
    if (bundle[file] === undefined) problems.push(`${file} is not in the bundle`);
  }
  for (const file of [...linksWith(html, 'modulepreload'), ...linksWith(html, 'preload')]) {
    const isWanted =
      [first, panels, styles].some((files) => files.has(file)) || options.dataFiles.includes(file);
    if (!isWanted) problems.push(`${PAGE} preloads ${file}, which the first view does not need`);
  }
  problems.push(...overBudget({ firstView, scripts, panels: panelWeights }));
  return { stages, firstView, scripts, panels: panelWeights, problems };
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

function report({ stages, firstView, scripts, panels }: Plan): string {
  const lines = [
    `${'What loads when'.padEnd(NAME_WIDTH)}${'raw kB'.padStart(9)}${'gzip kB'.padStart(10)}`,
  ];
  for (const { title, weights } of stages) {
    if (weights.length === 0) continue;
    lines.push(row(title, sum(weights)));
    for (const weight of weights) lines.push(row(`  ${weight.file}`, weight));
  }
  const budget = `${kB(sum(firstView).gzip)} of ${kB(BUDGET.firstViewBytes)} kB gzip`;
  const requests = `${firstView.length} of ${BUDGET.firstViewRequests} requests`;
  const script = `${kB(sum(scripts).gzip)} of ${kB(BUDGET.applicationScriptBytes)} kB gzip`;
  const around = `${kB(sum(panels).gzip)} of ${kB(BUDGET.panelBytes)} kB gzip`;
  lines.push(
    `Budget: first view ${budget}, ${requests}; application script ${script}; panels ${around}`,
  );
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
