// The Vite plugin that draws the pages at build time and writes them into the built site.
import { readFileSync } from 'node:fs';
import { createServer, type Plugin, type Rolldown } from 'vite';
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import type { Language } from '../../model/language.ts';
import type { AboutDocument, AboutInput } from '../about/renderAbout';
import type { ChangesInput } from '../changes/renderChanges';
import { FILLED_FILES, fillPublic } from '../config/fillPublic.ts';
import { type KeepOptions, keepVersions } from '../frozen/keepVersions.ts';
import { readVersions } from '../frozen/versionFiles.ts';
import {
  ICON_SIZES,
  iconSvg,
  manifest,
  writeServiceWorker,
  writeText,
} from '../offline/serviceWorkerFile.ts';
import type { DrawingInput, DrawnSite } from './drawnPage';
import { fillPage } from './fillPage.ts';
import type { LateScripts } from './headScript.ts';
import { licences, lostPage, sidePages, sitemap } from './hosting.ts';
import { oEmbed, oEmbedFile } from './oEmbed.ts';
import { withPolicy } from './policy.ts';
import { PREVIEW_PICTURE } from './previewPicture.ts';

export interface PagesOptions {
  readonly root: string;
  readonly alias: Readonly<Record<string, string>>;
  /** The published files of the data build, by name. */
  readonly publishedFiles: () => ReadonlyMap<string, string>;
  readonly config: AtlasConfig;
  /** What the scripts know of the configuration. */
  readonly define: Readonly<Record<string, string>>;
  /** Folder of the tables. */
  readonly folder: string;
  /** Folder of earlier versions as `.ci/carry-versions.mjs` fills it, '' for none. */
  readonly earlier: string;
}

interface DrawingModule {
  readonly drawSite: (input: DrawingInput) => Promise<DrawnSite>;
}

interface ChangesModule {
  readonly renderChanges: (input: ChangesInput) => ReadonlyMap<string, string>;
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

interface Scripts {
  /** Which one holds a module, as the page asks for it. */
  readonly fileOf: (module: string) => string;
  /** That one, and what it imports besides those that every page has. */
  readonly filesOf: (module: string) => readonly string[];
}

const DRAWING = 'app/drawAtlas.tsx';

function scriptsOf({ root }: PagesOptions, bundle: Rolldown.OutputBundle): Scripts {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const chunkOf = (module: string): Rolldown.OutputChunk => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(`${root}src/${module}`));
    if (chunk === undefined) throw new Error(`no script holds src/${module}`);
    return chunk;
  };
  const everywhere = ['main.tsx', DRAWING].map((module) => chunkOf(module).fileName);
  return {
    fileOf: (module) => `./${chunkOf(module).fileName}`,
    filesOf: (module) => {
      const { fileName, imports } = chunkOf(module);
      const besides = imports.filter((file) => !everywhere.includes(file));
      return [fileName, ...besides].map((file) => `./${file}`);
    },
  };
}

/** What the head's script asks for: scripts that the first one would ask for when it has come, one way later. */
function lateScripts({ config }: PagesOptions, { fileOf, filesOf }: Scripts): LateScripts {
  const texts = (subject: string): Readonly<Record<Language, string>> => ({
    en: fileOf(`text/${subject}/en.ts`),
    zh: fileOf(`text/${subject}/zh.ts`),
  });
  return {
    languages: config.languages,
    texts: texts('opening'),
    embed: filesOf('embed/EmbedFrame.tsx'),
    embedTexts: texts('embed'),
  };
}

interface Drawn {
  readonly site: DrawnSite;
  /** Pages and feeds beside the atlas, by file name. */
  readonly beside: ReadonlyMap<string, string>;
}

async function draw(
  { root, alias, config, define, earlier }: PagesOptions,
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
    const { renderChanges } = (await server.ssrLoadModule(
      '/src/site/changes/renderChanges.tsx',
    )) as ChangesModule;
    const about = renderAbout({ files, version: input.dataVersion, config });
    const released = readVersions(earlier).map(({ version }) => version);
    const changes = renderChanges({
      files,
      config,
      released: [input.dataVersion.version, ...released],
    });
    const documents = about.map(({ fileName, html }) => [fileName, html] as const);
    return { site: await drawSite(input), beside: new Map([...documents, ...changes]) };
  } finally {
    await server.close();
  }
}

async function asPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  return new Resvg(svg, { font: { defaultFontFamily: 'Noto Sans CJK SC' } }).render().asPng();
}

/** Ground without a coast, in the units of the first view. */
const ANYWHERE = 'M-9999,-9999H99999V99999H-9999Z';

/** The base map of the first paint or of the pictures, without borders where the atlas draws none; none beside another map. */
function firstViewOf(whole: DrawingInput['firstView'], { borders, style }: AtlasConfig) {
  if (style !== null) return { ...whole, land: ANYWHERE, lakes: '', provinces: '', borders: '' };
  return borders ? whole : { ...whole, borders: '' };
}

/** The service worker of the newest version, and what makes an app of it; before earlier versions lie beside it. */
async function keepForLater(site: string, root: string, config: AtlasConfig): Promise<void> {
  const icon = readFileSync(`${site}/icon.svg`, 'utf8').trim();
  for (const size of ICON_SIZES) {
    writeText(site, `icon-${size}.png`, await asPng(iconSvg(icon, size)));
  }
  writeText(site, 'manifest.webmanifest', manifest(config));
  await writeServiceWorker(site, root, config);
}

export function drawnPages(options: PagesOptions): Plugin {
  let kept: KeepOptions | null = null;
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
      const { root, config, folder } = options;
      const siteAddress = config.site ?? '';
      const html = withStyles(String(template.source), bundle);
      const built = scriptsOf(options, bundle);
      const scripts = lateScripts(options, built);
      const drawing = built.fileOf(DRAWING);
      const input: DrawingInput = {
        zones: JSON.parse(zones),
        firstView: firstViewOf(readJson(`${root}data/basemap/first-view.json`), config),
        pictureView: firstViewOf(readJson(`${root}data/basemap/picture-view.json`), config),
        dataVersion: readJson(`${folder}/version.json`),
        siteAddress,
      };
      const { site, beside } = await draw(options, input, published);
      const { pages, pictures, overview, preview } = site;
      for (const page of pages) {
        const source = withPolicy(fillPage(html, page, { overview, drawing, scripts }));
        if (page.fileName === FRONT_PAGE) template.source = source;
        else this.emitFile({ type: 'asset', fileName: page.fileName, source });
      }
      for (const [fileName, source] of pictures) this.emitFile({ type: 'asset', fileName, source });
      this.emitFile({ type: 'asset', fileName: PREVIEW_PICTURE, source: await asPng(preview) });
      const around = new Map([
        ...[...beside].map(
          ([name, text]) => [name, name.endsWith('.html') ? withPolicy(text) : text] as const,
        ),
        ['404.html', withPolicy(lostPage(config))],
        ['licenses.txt', licences(root, config.name)],
      ]);
      if (siteAddress !== '') {
        around.set(
          'sitemap.xml',
          sitemap(siteAddress, [...pages, ...sidePages(config.languages)], input.dataVersion.date),
        );
        for (const page of pages) {
          around.set(oEmbedFile(page.fileName), oEmbed(page, config, siteAddress));
        }
        around.set('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${siteAddress}sitemap.xml\n`);
      }
      for (const [fileName, source] of around) this.emitFile({ type: 'asset', fileName, source });
      kept = {
        config,
        version: input.dataVersion,
        published,
        earlier: options.earlier,
        words: site.frozen,
      };
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined || kept === null) return;
        for (const file of FILLED_FILES) {
          writeText(
            dir,
            file,
            fillPublic(file, readFileSync(`${dir}/${file}`, 'utf8'), kept.config, kept.version),
          );
        }
        await keepForLater(dir, options.root, kept.config);
        keepVersions(dir, kept);
      },
    },
  };
}
