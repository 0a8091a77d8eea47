// The whole way from the folder of tables to the published files, which the page must be able to read. Knows nothing of Vite.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { TOWNS_FILE } from '../../src/model/ground/town.ts';
import { CHANGES_FILE } from '../../src/model/published/publishedChanges.ts';
import { changeLog, keptVersionFault, VERSIONS_FOLDER } from './changes/changeLog.ts';
import { checkTables } from './checks/checkTables.ts';
import { checkDecoders } from './checks/decoders.ts';
import { PROVINCE_POLYGONS_FILE } from './checks/provincePolygons.ts';
import { evidenceReport } from './evidence/evidenceReport.ts';
import { type DataOwner, NOBODY } from './files/attribution.ts';
import { cutDetail } from './files/detailTiles.ts';
import { publishTables } from './files/publishTables.ts';
import { SEARCH_INDEX_FILE, writeSearchIndex } from './files/searchIndex.ts';
import type { FolderTexts } from './reading/checkedTables.ts';
import { VERSION_FILE } from './reading/dataVersion.ts';
import { fileProblem, inReadingOrder, type Problem } from './reading/problem.ts';

const BASEMAP_FILE = 'basemap/world.topo.json';
const TOWNS_SOURCE = 'basemap/names/towns.json';
const DETAIL_FILE = 'basemap/detail.json';
export const PUBLISHED_BASEMAP_FILE = 'basemap.topo.json';

export interface TableBuild {
  /** Content of the published files by name, such as `zones.geojson`; empty when there is an error. */
  readonly files: Map<string, string>;
  /** What the tables rest on, in lines for the terminal; empty when there is an error. */
  readonly report: string;
  /** Errors and warnings in reading order. */
  readonly problems: readonly Problem[];
}

/** Reads the folder of the tables (`data`), checks it and writes what is published. */
export function buildTables(folder: string, owner: DataOwner): TableBuild {
  return buildFromTexts(readFolder(folder), owner);
}

export function buildFromTexts(texts: FolderTexts, owner: DataOwner = NOBODY): TableBuild {
  const basemap = texts.get(BASEMAP_FILE);
  const { data, problems } = checkTables(texts);
  if (basemap === undefined) {
    const problem = fileProblem(`data/${BASEMAP_FILE}`, 'the file is missing', null);
    return { files: new Map(), report: '', problems: [...problems, problem] };
  }
  if (data === null) return { files: new Map(), report: '', problems };
  const versionFault = keptVersionFault(texts);
  if (versionFault !== null) {
    const problem = fileProblem(`data/${VERSION_FILE}`, versionFault, null);
    return { files: new Map(), report: '', problems: [...problems, problem] };
  }
  const files = publishTables(data, owner)
    .set(PUBLISHED_BASEMAP_FILE, basemapOf(basemap, owner))
    .set(SEARCH_INDEX_FILE, writeSearchIndex(data.rows));
  const leftOut = checkDecoders(files, data.readings);
  if (leftOut.length > 0) {
    return { files: new Map(), report: '', problems: inReadingOrder([...problems, ...leftOut]) };
  }
  // No facts: what they hold is tested with what reads them (tests/unit/selectors/base).
  const tiles = owner.style === null ? cutDetail(texts.get(DETAIL_FILE)) : [];
  const towns = texts.get(TOWNS_SOURCE);
  if (towns !== undefined) files.set(TOWNS_FILE, JSON.stringify(JSON.parse(towns)));
  const changes = [CHANGES_FILE, `${JSON.stringify(changeLog(texts))}\n`] as const;
  const all = new Map([...files, changes, ...tiles]);
  return { files: all, report: evidenceReport(data.rows), problems };
}

/** The base map, without lines between states where it has none; nothing but the island that is a zone beside another map. */
function basemapOf(text: string, { borders, style }: DataOwner): string {
  if (borders && style === null) return text;
  const topology: { readonly objects: Readonly<Record<string, unknown>> } = JSON.parse(text);
  const none = { type: 'MultiLineString', arcs: [] };
  const objects =
    style === null
      ? { ...topology.objects, borders: none }
      : { hainan: topology.objects['hainan'] };
  return JSON.stringify({ ...topology, objects });
}

/** Whether a file of the folder, by its path within it, has a say in what is published. */
export function isInput(path: string): boolean {
  return (
    /^[^/]+\.csv$/.test(path) ||
    [VERSION_FILE, BASEMAP_FILE, DETAIL_FILE, TOWNS_SOURCE, PROVINCE_POLYGONS_FILE].includes(path)
  );
}

function readFolder(folder: string): FolderTexts {
  const names = [
    ...readdirSync(folder),
    BASEMAP_FILE,
    DETAIL_FILE,
    TOWNS_SOURCE,
    PROVINCE_POLYGONS_FILE,
  ].filter(isInput);
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.startsWith(`${VERSIONS_FOLDER}/`) && /\.(?:csv|json)$/.test(path));
  const present = [...new Set([...names, ...kept])].filter((name) =>
    existsSync(join(folder, name)),
  );
  return new Map(present.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
