// How each resource is loaded: which files, and the script that reads them. Every error names its file.
import { TOWNS_FILE } from '@/model/ground/town';
import type { ResourceName, ResourceValues } from '@/store/resources';
import { nextTask } from './nextTask';

export type Loaders = {
  readonly [Name in ResourceName]: () => Promise<ResourceValues[Name]>;
};

/** Reads a published file of `data/`; what is wrong with it is told with its name. */
async function read<Value>(
  name: string,
  decode: (response: Response) => Promise<Value>,
): Promise<Value> {
  const path = `data/${name}`;
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await decode(response);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function readText(name: string): Promise<string> {
  return read(name, (response) => response.text());
}

async function loadZones(): Promise<ResourceValues['zones']> {
  const script = import('./zonesReading');
  return read('zones.geojson', async (response) => {
    const [{ decodeZones, indexDecodedZones }, json] = await Promise.all([
      script,
      response.json() as Promise<unknown>,
    ]);
    await nextTask();
    const decoded = decodeZones(json);
    await nextTask();
    return indexDecodedZones(decoded);
  });
}

async function loadSources(): Promise<ResourceValues['sources']> {
  const [{ decodeSources, decodeZoneNotes }, sources, notes] = await Promise.all([
    import('./tableReading'),
    readText('sources.csv'),
    readText('zone-notes.csv'),
  ]);
  return { sources: decodeSources(sources), zoneNotes: decodeZoneNotes(notes) };
}

async function loadEvents(): Promise<ResourceValues['events']> {
  const [{ decodeEvents }, text] = await Promise.all([
    import('./tableReading'),
    readText('events.csv'),
  ]);
  return decodeEvents(text);
}

async function loadSearchIndex(): Promise<ResourceValues['searchIndex']> {
  const script = import('@/dataset/decodeSearchIndex');
  return read('search.json', async (response) => {
    const [{ decodeSearchIndex }, json] = await Promise.all([
      script,
      response.json() as Promise<unknown>,
    ]);
    return decodeSearchIndex(json);
  });
}

/** In the order in which `readWarehouses` takes them. */
const WAREHOUSE_TABLES = [
  'warehouse-facilities',
  'warehouse-regions',
  'warehouse-totals',
  'operators',
  'warehouse-operators',
  'trade-cities',
  'warehouse-provinces',
  'provinces',
];

async function loadWarehouses(): Promise<ResourceValues['warehouses']> {
  const [{ readWarehouses }, texts] = await Promise.all([
    import('./warehouseReading'),
    Promise.all(WAREHOUSE_TABLES.map((name) => readText(`${name}.csv`))),
  ]);
  return readWarehouses(texts);
}

async function loadFigures(): Promise<ResourceValues['figures']> {
  const [{ decodeFigures }, indicators, totals] = await Promise.all([
    import('./tableReading'),
    readText('indicators.csv'),
    readText('warehouse-totals.csv'),
  ]);
  return [
    ...decodeFigures('indicators.csv', indicators),
    ...decodeFigures('warehouse-totals.csv', totals),
  ];
}

async function loadGround(): Promise<ResourceValues['ground']> {
  const [{ readGround }, gateways, cities] = await Promise.all([
    import('./groundReading'),
    readText('gateways.csv'),
    readText('trade-cities.csv'),
  ]);
  return readGround(gateways, cities);
}

async function loadTowns(): Promise<ResourceValues['towns']> {
  const script = import('./groundReading');
  return read(TOWNS_FILE, async (response) => {
    const [{ decodeTowns }, json] = await Promise.all([
      script,
      response.json() as Promise<unknown>,
    ]);
    return decodeTowns(json);
  });
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
