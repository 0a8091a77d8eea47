// Keeps every version of the data beside the newest: the one that is built gets a folder of its own, those of a folder of earlier versions are taken over
// as they are.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import { folderAmong } from '../../model/config/languageFolder.ts';
import type { DataVersion } from '../../model/dataVersion.ts';
import type { Language } from '../../model/language.ts';
import { type FrozenInput, frozenPage } from './frozenPage.ts';
import {
  dataHash,
  filesBelow,
  filesList,
  type KeptVersion,
  readVersions,
  sha256,
  VERSIONS_LIST,
  versionFolder,
} from './versionFiles.ts';

export interface KeepOptions {
  readonly config: AtlasConfig;
  readonly version: DataVersion;
  readonly published: ReadonlyMap<string, string>;
  /** Folder of earlier versions as `.ci/carry-versions.mjs` fills it, '' for none. */
  readonly earlier: string;
  readonly words: FrozenInput['words'];
}

const TILES = 'data/basemap';
/** The other files there are a version's own. */
const TILE = /^data\/basemap\/(?:\d+-\d+|tiles)\.json$/;

/** What a version has of the site beside its front pages and data. */
const BESIDE =
  /^(?:about|changes)(?:-zh)?\.(?:html|atom)$|^embed\.(?:js|d\.ts)$|^(?:embedding|using-data)(?:-zh)?\.(?:html|css)$|^icon\.svg$/;

function put(site: string, path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** Copies a file that may be there already, with the same bytes. */
function take(from: string, site: string, path: string): void {
  const bytes = readFileSync(join(from, path));
  const target = join(site, path);
  if (existsSync(target) && !readFileSync(target).equals(bytes)) {
    throw new Error(`${path} of an earlier version differs from that of this build`);
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

/** Under a name of their content, so that versions share them as long as they are the same. */
function shareTiles(site: string): string {
  const texts = filesBelow(join(site, TILES)).map((path) => [
    path,
    sha256(readFileSync(join(site, TILES, path))),
  ]);
  const folder = `assets/tiles-${sha256(JSON.stringify(texts)).slice(0, 8)}/`;
  if (texts.length > 0) cpSync(join(site, TILES), join(site, folder), { recursive: true });
  return folder;
}

function foldersOf(languages: readonly Language[]): FrozenInput['folders'] {
  return { en: folderAmong(languages, 'en'), zh: folderAmong(languages, 'zh') };
}

function newestYearPage(site: string, folder: string): string {
  const path = filesBelow(site).findLast(
    (each) => /^\d{4}\.html$/.test(each.slice(folder.length)) && each.startsWith(folder),
  );
  if (path === undefined) throw new Error(`no page of a year stands in ${site}${folder}`);
  return path;
}

function freeze(site: string, { config, version, words }: KeepOptions): void {
  const folder = versionFolder(version.version);
  const tiles = shareTiles(site);
  const folders = foldersOf(config.languages);
  for (const language of config.languages) {
    const path = `${folders[language]}index.html`;
    const html = readFileSync(join(site, path), 'utf8');
    const year = readFileSync(join(site, newestYearPage(site, folders[language])), 'utf8');
    const page = { html, year, version: version.version, words, folders, tiles };
    put(site, `${folder}${path}`, frozenPage(page));
    for (const [, picture] of html.matchAll(/src="(pictures\/[^"]+)"/g)) {
      cpSync(join(site, picture ?? ''), join(site, folder, picture ?? ''));
    }
  }
  for (const path of filesBelow(site)) {
    const isData = path.startsWith('data/') && !TILE.test(path);
    if (isData || BESIDE.test(path)) cpSync(join(site, path), join(site, folder, path));
    // Pages that lead to versions do so from the site's root.
    if (BESIDE.test(path) && path.endsWith('.html')) {
      const html = readFileSync(join(site, path), 'utf8');
      put(site, `${folder}${path}`, html.replaceAll('href="v/', 'href="../../v/'));
    }
  }
  const files = filesBelow(site).filter(
    (path) => path.startsWith('assets/') || path.startsWith(folder),
  );
  const hashes = files.map((path) => [path, sha256(readFileSync(join(site, path)))]);
  put(site, filesList(version.version), `${JSON.stringify(Object.fromEntries(hashes), null, 1)}\n`);
}

/** Takes over a version whole; a file that is not what its list says stops the build. */
function takeOver(earlier: string, site: string, { version }: KeptVersion): void {
  const list = filesList(version);
  const hashes: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(earlier, list), 'utf8'),
  );
  for (const [path, hash] of Object.entries(hashes)) {
    if (sha256(readFileSync(join(earlier, path))) !== hash) {
      throw new Error(`${path} is not the file that ${list} lists`);
    }
    take(earlier, site, path);
  }
  take(earlier, site, list);
}

/** Writes what is kept into the built site. */
export function keepVersions(site: string, options: KeepOptions): void {
  const { version, earlier } = options;
  const kept = earlier === '' ? [] : readVersions(earlier);
  const own: KeptVersion = { ...version, data: dataHash(options.published) };
  const same = kept.find((each) => each.version === version.version);
  if (same !== undefined && same.data !== own.data) {
    throw new Error(
      `version ${version.version} is published with other tables: give data/version.json the day of this state, and keep the one before with "npm run freeze"`,
    );
  }
  if (same === undefined) freeze(site, options);
  for (const each of kept) takeOver(earlier, site, each);
  const all = same === undefined ? [own, ...kept] : kept;
  put(site, VERSIONS_LIST, `${JSON.stringify(all, null, 1)}\n`);
}
