// The log of changes: each version of the tables beside the one before. Versions of before are kept in data/versions/,
// a folder each, as they were; the newest is what stands in data/.
import type { DataVersion } from '../../../src/model/dataVersion.ts';
import type {
  TableChanges,
  VersionChanges,
} from '../../../src/model/published/publishedChanges.ts';
import type { FolderTexts } from '../reading/checkedTables.ts';
import { VERSION_FILE } from '../reading/dataVersion.ts';
import { diffTable, isDifferent } from './diffTables.ts';

export const VERSIONS_FOLDER = 'versions';

interface VersionTexts {
  readonly version: DataVersion;
  /** Texts of the tables by name, without ".csv". */
  readonly tables: ReadonlyMap<string, string>;
}

function versionOf(text: string | undefined): DataVersion {
  return JSON.parse(text ?? '{}');
}

/** The files of one folder, named without it. */
function versionTexts(texts: FolderTexts, folder: string): VersionTexts {
  const tables = [...texts].flatMap(([path, text]): [string, string][] => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : '/';
    return /^[^/]+\.csv$/.test(name) ? [[name.replace(/\.csv$/, ''), text]] : [];
  });
  return { version: versionOf(texts.get(`${folder}${VERSION_FILE}`)), tables: new Map(tables) };
}

/** Names of versions, the oldest first: "2026.9.1" comes before "2026.11.23". */
function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function keptVersions(texts: FolderTexts): readonly string[] {
  const names = [...texts.keys()].flatMap((path) => {
    const [, name] = /^versions\/([^/]+)\//.exec(path) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort(byVersion);
}

export function diffVersions(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly TableChanges[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .map((name) => diffTable(name, before.get(name), after.get(name) ?? ''))
    .filter(isDifferent);
}

export function changeLog(texts: FolderTexts): readonly VersionChanges[] {
  const folders = keptVersions(texts).map((name) => `${VERSIONS_FOLDER}/${name}/`);
  const versions = [...folders, ''].map((folder) => versionTexts(texts, folder));
  const log = versions.map(({ version, tables }, index): VersionChanges => {
    const before = versions[index - 1];
    return {
      version: version.version,
      date: version.date,
      before: before?.version.version ?? null,
      tables: before === undefined ? [] : diffVersions(before.tables, tables),
    };
  });
  return log.reverse();
}

/** Why the kept versions cannot be those of before; null when they can. */
export function keptVersionFault(texts: FolderTexts): string | null {
  const { version } = versionOf(texts.get(VERSION_FILE));
  const newest = keptVersions(texts).at(-1);
  if (newest === undefined || byVersion(newest, version) < 0) return null;
  return `is ${version}, but ${newest} is kept in ${VERSIONS_FOLDER}/ and never changes: give the tables the day of their state`;
}
