// The Vite plugin that draws the pages at build time and writes them into the built site.
import { readFileSync } from 'node:fs';
import { createServer, type Plugin, type Rolldown } from 'vite';
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import type { Language } from '../../model/language.ts';
import type { AboutDocument, AboutInput } from '../about/renderAbout';
import type { DrawingInput, DrawnSite } from './drawnPage';
import { fillPage } from './fillPage.ts';
import type { LateScripts } from './headScript.ts';
import { licences, lostPage, sitemap } from './hosting.ts';
import { withPolicy } from './policy.ts';

export interface PagesOptions {
  readonly root: string;
  readonly alias: Readonly<Record<string, string>>;
  /** The published files of the data build, by name. */
  readonly publishedFiles: () => ReadonlyMap<string, string>;
  readonly config: AtlasConfig;
  /** What the scripts know of the configuration. */
  readonly define: Readonly<Record<string, string>>;
}

interface DrawingModule {
  readonly drawSite: (input: DrawingInput) => Promise<DrawnSite>;
}

interface AboutModule {
  readonly renderAbout: (input: AboutInput) => readonly AboutDocument[];
}

const FRONT_PAGE = 'index.html';

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

/** What the head's script asks for: scripts that the first one would ask for when it has come, one way later. */
function lateScripts({ root, config }: PagesOptions, bundle: Rolldown.OutputBundle): LateScripts {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const fileOf = (module: string): string => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === `${root}src/${module}`);
    if (chunk === undefined) throw new Error(`no script starts with src/${module}`);
    return `./${chunk.fileName}`;
  };
  const texts = (subject: string): Readonly<Record<Language, string>> => ({
    en: fileOf(`text/${subject}/en.ts`),
    zh: fileOf(`text/${subject}/zh.ts`),
  });
  return {
    languages: config.languages,
    texts: texts('opening'),
    embed: [fileOf('embed/EmbedFrame.tsx')],
    embedTexts: texts('embed'),
  };
}

interface Drawn {
  readonly site: DrawnSite;
  readonly about: readonly AboutDocument[];
}

async function draw(
  { root, alias, config, define }: PagesOptions,
  input: DrawingInput,
  files: ReadonlyMap<string, string>,
): Promise<Drawn> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { ...alias } },
    define: { ...define },
  });
  try {
    const { drawSite } = (await server.ssrLoadModule(
      '/src/site/pages/drawPages.tsx',
    )) as DrawingModule;
    const { renderAbout } = (await server.ssrLoadModule(
      '/src/site/about/renderAbout.tsx',
    )) as AboutModule;
    const about = renderAbout({ files, version: input.dataVersion, config });
    return { site: await drawSite(input), about };
  } finally {
    await server.close();
  }
}

async function asPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  return new Resvg(svg, { font: { defaultFontFamily: 'Noto Sans CJK SC' } }).render().asPng();
}

export function drawnPages(options: PagesOptions): Plugin {
  return {
    name: 'cbec-atlas-pages',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const template = bundle[FRONT_PAGE];
      if (template?.type !== 'asset') return;
      const published = options.publishedFiles();
      const zones = published.get('zones.geojson');
      if (zones === undefined) this.error('zones.geojson was not published: nothing to draw');
      const { root, config } = options;
      const siteAddress = config.site ?? '';
      const html = withStyles(String(template.source), bundle);
      const scripts = lateScripts(options, bundle);
      const input: DrawingInput = {
        zones: JSON.parse(zones),
        firstView: readJson(`${root}data/basemap/first-view.json`),
        baseMap: readJson(`${root}data/basemap/world.topo.json`),
        dataVersion: readJson(`${root}data/version.json`),
        siteAddress,
      };
      const { site, about } = await draw(options, input, published);
      const { pages, pictures, opening, preview } = site;
      for (const page of pages) {
        const source = withPolicy(fillPage(html, page, { opening, scripts }));
        if (page.fileName === FRONT_PAGE) template.source = source;
        else this.emitFile({ type: 'asset', fileName: page.fileName, source });
      }
      for (const { fileName, html: source } of about) {
        this.emitFile({ type: 'asset', fileName, source: withPolicy(source) });
      }
      for (const [fileName, source] of pictures) this.emitFile({ type: 'asset', fileName, source });
      this.emitFile({ type: 'asset', fileName: 'preview.png', source: await asPng(preview) });
      const around = new Map([
        ['404.html', withPolicy(lostPage(config))],
        ['licenses.txt', licences(root, config.name)],
      ]);
      if (siteAddress !== '') {
        around.set('sitemap.xml', sitemap(siteAddress, pages, input.dataVersion.date));
        around.set('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${siteAddress}sitemap.xml\n`);
      }
      for (const [fileName, source] of around) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
