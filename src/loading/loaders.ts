// How each resource is loaded: which files, and the script that reads them. Every error of a file names it.
import type { RecordProblem } from '@/dataset/dataset';
import type { WarehouseFiles } from '@/dataset/decodeWarehouses';
import { TOWNS_FILE } from '@/model/ground/town';
import type { ResourceName, ResourceValues } from '@/store/resources';
import { inTime } from '@/ui/inTime';
import { held } from '@/ui/scriptFaults';
import { nextTask } from './nextTask';
import { tellReceived } from './openedReceived';

export { whenOpenedReceived } from './openedReceived';

/** Told of records that could not be read, and are left out. */
export type Report = (problems: readonly RecordProblem[]) => void;

export type Loaders = {
  readonly [Name in ResourceName]: (report: Report) => Promise<ResourceValues[Name]>;
};

function naming(path: string, error: unknown): Error {
  return new Error(`${path}: ${error instanceof Error ? error.message : error}`);
}

/** Reads a published file of `data/`. */
async function read<Content>(
  name: string,
  take: (response: Response) => Promise<Content>,
  priority: RequestPriority = 'auto',
): Promise<Content> {
  const path = `data/${name}`;
  const ask = async (): Promise<Content> => {
    const response = await fetch(path, { priority });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return take(response);
  };
  return inTime(ask()).catch((error: unknown) => {
    throw naming(path, error);
  });
}

const readText = (name: string, priority?: RequestPriority): Promise<string> =>
  read(name, (response) => response.text(), priority);
const readJson = (name: string): Promise<unknown> => read(name, (response) => response.json());

/** What is wrong with the content of a file is told with its name. */
function named<Value>(name: string, decode: () => Value): Value {
  try {
    return decode();
  } catch (error) {
    // Not the file's fault: the script lacks something.
    if (error instanceof ReferenceError) throw error;
    throw naming(`data/${name}`, error);
  }
}

async function loadZones(report: Report): Promise<ResourceValues['zones']> {
  const [script, json] = await Promise.all([
    inTime(import('./zonesReading')),
    readJson('zones.geojson'),
  ]);
  tellReceived('zones');
  const [decode, index] = [held(script.decodeZones), held(script.indexDecodedZones)];
  await nextTask();
  const decoded = named('zones.geojson', () => decode(json));
  report(decoded.problems);
  await nextTask();
  return index(decoded);
}

async function loadSources(report: Report): Promise<ResourceValues['sources']> {
  const [script, sourcesText, notesText] = await Promise.all([
    inTime(import('./tableReading')),
    // They are asked for with the zones, whose dates matter more.
    readText('sources.csv', 'low'),
    readText('zone-notes.csv', 'low'),
  ]);
  tellReceived('sources');
  const sources = held(script.readSources)(sourcesText);
  await nextTask();
  const notes = held(script.readZoneNotes)(notesText);
  report([...sources.problems, ...notes.problems]);
  return {
    sources: new Map(sources.facts.map((source) => [source.id, source])),
    zoneNotes: new Map(notes.facts.map(({ id, note }) => [id, note])),
  };
}

async function loadEvents(report: Report): Promise<ResourceValues['events']> {
  const [script, text] = await Promise.all([
    inTime(import('./tableReading')),
    readText('events.csv'),
  ]);
  const { facts, problems } = held(script.readEvents)(text);
  report(problems);
  return script.inOrderOfTime(facts);
}

async function loadSearchIndex(): Promise<ResourceValues['searchIndex']> {
  const [script, json] = await Promise.all([
    inTime(import('@/dataset/decodeSearchIndex')),
    readJson('search.json'),
  ]);
  const decode = held(script.decodeSearchIndex);
  return named('search.json', () => decode(json));
}

const WAREHOUSE_TABLES: Readonly<Record<keyof WarehouseFiles, string>> = {
  facilities: 'warehouse-facilities.csv',
  regions: 'warehouse-regions.csv',
  totals: 'warehouse-totals.csv',
  operators: 'operators.csv',
  operatorTotals: 'warehouse-operators.csv',
  tradeCities: 'trade-cities.csv',
  owners: 'warehouse-provinces.csv',
  provinces: 'provinces.csv',
};

/** The texts of files, under the names of their files. */
async function readAll<Name extends string>(
  files: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<Name, string>>> {
  const texts: Record<Name, string> = { ...files };
  const names = Object.keys(files) as Name[];
  await Promise.all(
    names.map(async (name) => {
      texts[name] = await readText(files[name]);
    }),
  );
  return texts;
}

async function loadWarehouses(report: Report): Promise<ResourceValues['warehouses']> {
  const [script, files] = await Promise.all([
    inTime(import('./warehouseReading')),
    readAll(WAREHOUSE_TABLES),
  ]);
  const decoded = held(script.readWarehouses)(files);
  report(decoded.problems);
  return decoded;
}

async function loadFigures(report: Report): Promise<ResourceValues['figures']> {
  const [script, indicators, totals] = await Promise.all([
    inTime(import('./tableReading')),
    readText('indicators.csv'),
    readText('warehouse-totals.csv'),
  ]);
  const readFigures = held(script.readFigures);
  const tables = [
    readFigures('indicators.csv', indicators),
    readFigures('warehouse-totals.csv', totals),
  ];
  report(tables.flatMap(({ problems }) => problems));
  return tables.flatMap(({ facts }) => facts);
}

async function loadGround(report: Report): Promise<ResourceValues['ground']> {
  const [script, gateways, cities] = await Promise.all([
    inTime(import('./groundReading')),
    readText('gateways.csv'),
    readText('trade-cities.csv'),
  ]);
  const { ground, problems } = held(script.readGround)(gateways, cities);
  report(problems);
  return ground;
}

async function loadTowns(): Promise<ResourceValues['towns']> {
  const [script, json] = await Promise.all([
    inTime(import('./groundReading')),
    readJson(TOWNS_FILE),
  ]);
  const decode = held(script.decodeTowns);
  return named(TOWNS_FILE, () => decode(json));
}

export const LOADERS: Loaders = {
  zones: loadZones,
  sources: loadSources,
  events: loadEvents,
  searchIndex: loadSearchIndex,
  warehouses: loadWarehouses,
  figures: loadFigures,
  ground: loadGround,
  towns: loadTowns,
};
