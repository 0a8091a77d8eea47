// The Vite plugin that draws the pages at build time and writes them into the built site.
import { readFileSync } from 'node:fs';
import { createServer, type Plugin, type Rolldown } from 'vite';
import { AFTER_MAP } from '../../stage/afterMap.ts';
import type { AboutDocument, AboutInput } from '../about/renderAbout';
import { FIRST_CHUNK, MAP_CHUNK, PANELS_CHUNK } from '../bundle/firstScript.ts';
import { applyAddress, markVisible } from './firstPaint.ts';
import type { PrerenderedPage, PrerenderInput } from './prerenderInput';

export interface PrerenderOptions {
  readonly root: string;
  readonly alias: Readonly<Record<string, string>>;
  /** The published files of the data build, by name. */
  readonly publishedFiles: () => ReadonlyMap<string, string>;
  readonly siteAddress: string;
  /** Where reports of errors go, '' for nowhere. */
  readonly reports: string;
}

interface PrerenderModule {
  readonly prerenderPages: (input: PrerenderInput) => readonly PrerenderedPage[];
}
interface AboutModule {
  readonly renderAbout: (input: AboutInput) => readonly AboutDocument[];
}
interface PreviewModule {
  readonly renderPreview: (input: PrerenderInput) => string;
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * The style sheet stands in the page: the first picture waits for no second answer, and a sandboxed frame, which
 * has no origin, needs nobody's consent for it.
 */
function withStyles(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    delete bundle[file];
    return `<style>${String(sheet.source).trim()}</style>`;
  });
}

/** One first picture with the map in it, not the heading first: to lay the page out twice takes longer. */
const FIRST_PICTURE = `<link rel="expect" href="#${AFTER_MAP}" blocking="render">`;

interface Scripts {
  readonly map: string;
  /** With what they import; the first script, which the page names anyway, is not among them. */
  readonly panels: readonly string[];
}

/** File names of the scripts that the page asks for before another script does. */
function scriptsOf(bundle: Rolldown.OutputBundle): Scripts {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const named = (name: string): Rolldown.OutputChunk => {
    const chunk = chunks.find((each) => each.name === name);
    if (chunk === undefined) throw new Error(`no script is named ${name}: see firstScript.ts`);
    return chunk;
  };
  const panels = named(PANELS_CHUNK);
  const first = named(FIRST_CHUNK).fileName;
  return {
    map: `./${named(MAP_CHUNK).fileName}`,
    panels: [panels.fileName, ...panels.imports]
      .filter((file) => file !== first)
      .map((file) => `./${file}`),
  };
}

/** Beside the data and after the first script, which asks for it: one way there and back is saved. */
function preload(script: string): string {
  return `<link rel="modulepreload" crossorigin href="${script}" fetchpriority="low">`;
}

function fill(template: string, page: PrerenderedPage, scripts: Scripts): string {
  return template
    .replace('<script type="module"', `<script>${applyAddress(page.year)}</script>$&`)
    .replace(
      '</head>',
      `${FIRST_PICTURE}${scripts.panels.map(preload).join('')}${page.head}</head>`,
    )
    .replace(
      '<div id="atlas"></div>',
      () =>
        `<div id="atlas"${page.year === null ? '' : ` data-year="${page.year}"`}>${page.body}</div>` +
        `<script>${markVisible(scripts.map)}</script><noscript>${page.plain}</noscript>`,
    );
}

export function prerenderedPages(options: PrerenderOptions): Plugin {
  return {
    name: 'cbec-atlas-prerender',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') return;
      const html = withStyles(String(template.source), bundle);
      const scripts = scriptsOf(bundle);
      const published = options.publishedFiles();
      const zones = published.get('zones.geojson');
      if (zones === undefined) this.error('zones.geojson was not published: nothing to draw');
      const input: PrerenderInput = {
        zones: JSON.parse(zones),
        firstView: readJson(`${options.root}/data/basemap/first-view.json`),
        baseMap: readJson(`${options.root}/data/basemap/world.topo.json`),
        dataVersion: readJson(`${options.root}/data/version.json`),
        siteAddress: options.siteAddress,
      };
      const server = await createServer({
        root: options.root,
        configFile: false,
        appType: 'custom',
        logLevel: 'error',
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
        resolve: { alias: { ...options.alias } },
      });
      try {
        const pages = (await server.ssrLoadModule(
          '/src/site/pages/prerenderPage.tsx',
        )) as PrerenderModule;
        for (const page of pages.prerenderPages(input)) {
          const source = fill(html, page, scripts);
          if (page.year === null) template.source = source;
          else this.emitFile({ type: 'asset', fileName: page.fileName, source });
        }
        const about = (await server.ssrLoadModule(
          '/src/site/about/renderAbout.tsx',
        )) as AboutModule;
        const { dataVersion: version } = input;
        const { reports } = options;
        for (const page of about.renderAbout({ files: published, version, reports })) {
          this.emitFile({ type: 'asset', fileName: page.fileName, source: page.html });
        }
        const preview = (await server.ssrLoadModule(
          '/src/site/pages/preview.tsx',
        )) as PreviewModule;
        const { Resvg } = await import('@resvg/resvg-js');
        const picture = new Resvg(preview.renderPreview(input), {
          font: { defaultFontFamily: 'Noto Sans CJK SC' },
        });
        this.emitFile({
          type: 'asset',
          fileName: 'preview.png',
          source: picture.render().asPng(),
        });
      } finally {
        await server.close();
      }
    },
  };
}
