// Writes the service worker with the list of what it keeps, and the manifest with its icons: of the built site as it
// lies there, so that the list is true of its bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import { folderAmong } from '../../model/config/languageFolder.ts';
import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import { filesBelow, sha256 } from '../frozen/versionFiles.ts';

interface KeptFile {
  readonly url: string;
  /** Null where the name stands for the content. */
  readonly revision: string | null;
}

/** Above this a script is kept only once it was used, bytes: those of the WebGL map. */
const LARGEST = 200_000;

/** What the page reads of the published files. */
const READ_DATA =
  /^data\/(?:zones\.geojson|(?:zone-notes|sources|events|indicators|provinces|operators|trade-cities|gateways|warehouse-[a-z]+)\.csv|search\.json|basemap\.topo\.json|basemap\/towns\.json)$/;

/** The front pages, their scripts and data. */
function keptFiles(site: string, languages: readonly Language[]): readonly KeptFile[] {
  const pages = languages.map((language) => folderAmong(languages, language));
  const front = new Set([...pages.map((folder) => `${folder}index.html`), 'icon.svg']);
  return filesBelow(site).flatMap((url): KeptFile[] => {
    const bytes = readFileSync(join(site, url));
    if (/^assets\/[^/]+\.(?:js|css)$/.test(url)) {
      return bytes.length > LARGEST ? [] : [{ url, revision: null }];
    }
    if (!front.has(url) && !READ_DATA.test(url)) return [];
    return [{ url, revision: sha256(bytes).slice(0, 16) }];
  });
}

export async function writeServiceWorker(
  site: string,
  root: string,
  config: AtlasConfig,
): Promise<void> {
  const files = keptFiles(site, config.languages);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    define: { ATLAS_KEPT_FILES: JSON.stringify(files) },
    build: {
      outDir: site,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/offline/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

export const ICON_SIZES = [192, 512] as const;

export function manifest({ name, title, description, languages }: AtlasConfig): string {
  const language = languages[0] ?? 'en';
  const icons = ICON_SIZES.map((size) => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  const fields = {
    name: `${name}: ${title[language]}`,
    short_name: name,
    description: description[language],
    lang: LANGUAGE_TAGS[language],
    start_url: './',
    scope: './',
    id: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }, ...icons],
  };
  return `${JSON.stringify(fields, null, 1)}\n`;
}

/** The icon on a ground of its own: systems cut icons into shapes of theirs. */
export function iconSvg(icon: string, size: number): string {
  const drawing = icon.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-18 -18 36 36"><path fill="#ffffff" d="M-18-18H18V18H-18Z"/>${drawing}</svg>`;
}

export function writeText(site: string, path: string, text: string | Uint8Array): void {
  writeFileSync(join(site, path), text);
}
