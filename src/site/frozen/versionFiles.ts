// What belongs to a version that is kept: its own folder, and the shared files that it needs, each with its hash, so
// that it can be carried over to the next site whole, or not at all. `.ci/carry-versions.mjs` reads the same lists.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DataVersion } from '../../model/dataVersion.ts';

/** Every version, the newest first: in the folder of versions. */
export const VERSIONS_LIST = 'v/versions.json';

export interface KeptVersion extends DataVersion {
  /** SHA-256 of the published tables: a version has one state alone. */
  readonly data: string;
}

export function versionFolder(version: string): string {
  return `v/${version}/`;
}

/** Paths from the site's root → SHA-256, in the folder of each version. */
export function filesList(version: string): string {
  return `${versionFolder(version)}files.json`;
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every file below `folder`, as paths from it, sorted. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .map((path) => path.split(sep).join('/').replace(/^\//, ''))
    .sort();
}

export function readVersions(site: string): readonly KeptVersion[] {
  const path = join(site, VERSIONS_LIST);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

/** Of the facts alone: the descriptor also names who publishes them. */
export function dataHash(published: ReadonlyMap<string, string>): string {
  const facts = [...published].filter(([name]) => /\.csv$/.test(name)).sort();
  return sha256(JSON.stringify(facts));
}
