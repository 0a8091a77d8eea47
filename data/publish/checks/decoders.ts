// The page reads what was written: its own decoders run over the published files, and a record that the page would
// leave out is an error at the row of the table that it comes from.

import type { RecordProblem } from '../../../src/dataset/dataset.ts';
import { COVERAGE_RECORD } from '../../../src/dataset/decodeCoverage.ts';
import { readEvents } from '../../../src/dataset/decodeEvents.ts';
import { readFigures } from '../../../src/dataset/decodeFigures.ts';
import { decodeOperator, decodeOperatorTotal } from '../../../src/dataset/decodeOperators.ts';
import { decodeOwnerFigure, decodeProvincePoint } from '../../../src/dataset/decodeOwners.ts';
import { type DecodedRows, decodeRows } from '../../../src/dataset/decodeRows.ts';
import { decodeSearchIndex } from '../../../src/dataset/decodeSearchIndex.ts';
import { readSources } from '../../../src/dataset/decodeSources.ts';
import { decodeTradeCity } from '../../../src/dataset/decodeTradeCities.ts';
import { decodeCountryFigure } from '../../../src/dataset/decodeWarehouseFigures.ts';
import {
  decodeCountryCount,
  decodeFacility,
  decodeTotal,
} from '../../../src/dataset/decodeWarehouseRows.ts';
import { readZoneNotes } from '../../../src/dataset/decodeZoneNotes.ts';
import { decodeZones } from '../../../src/dataset/decodeZones.ts';
import { decodeGateway } from '../../../src/dataset/ground/decodeGateways.ts';
import type { TableName } from '../columns/allTables.ts';
import { keyColumn } from '../columns/table.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import { fileProblem, type Problem } from '../reading/problem.ts';
import { cellProblem } from '../reading/readTable.ts';
import { lineOf, placeOf } from './publishedPlaces.ts';

/** A record that the page would leave out: which tables it may stand in, by id or kind. */
interface LeftOut {
  readonly tables: readonly TableName[];
  readonly record: string;
  readonly field: string;
  readonly reason: string;
}

type Reader = (text: string) => readonly LeftOut[];

/** How the page reads each published file; null: it reads none of it, or the same rows from another file. */
const READERS: Readonly<Record<string, Reader | null>> = {
  'zones.geojson': readZones,
  'zones.csv': null,
  'events.csv': tableReader('events', (_, text) => readEvents(text)),
  'sources.csv': tableReader('sources', (_, text) => readSources(text)),
  'zone-notes.csv': readNotes,
  'indicators.csv': tableReader('indicators', readFigures),
  'warehouse-facilities.csv': tableReader('warehouse-facilities', (file, text) =>
    decodeRows(file, text, decodeFacility),
  ),
  'warehouse-regions.csv': tableReader(
    'warehouse-regions',
    (file, text) => decodeRows(file, text, decodeCountryCount),
    (file, text) => decodeRows(file, text, decodeCountryFigure),
  ),
  'operators.csv': tableReader('operators', (file, text) => decodeRows(file, text, decodeOperator)),
  'trade-cities.csv': tableReader('trade-cities', (file, text) =>
    decodeRows(file, text, decodeTradeCity),
  ),
  'gateways.csv': tableReader('gateways', (file, text) => decodeRows(file, text, decodeGateway)),
  'warehouse-operators.csv': tableReader('warehouse-operators', (file, text) =>
    decodeRows(file, text, decodeOperatorTotal),
  ),
  'warehouse-totals.csv': tableReader(
    'warehouse-totals',
    (file, text) => decodeRows(file, text, decodeTotal),
    readFigures,
  ),
  'warehouse-facilities.geojson': null,
  'warehouse-regions.geojson': null,
  'warehouse-provinces.csv': tableReader('warehouse-provinces', (file, text) =>
    decodeRows(file, text, decodeOwnerFigure),
  ),
  'places.csv': null,
  'provinces.csv': tableReader('provinces', (file, text) =>
    decodeRows(file, text, decodeProvincePoint),
  ),
  'coverage.csv': null,
  'search.json': readSearchIndex,
  'basemap.topo.json': null,
  'datapackage.json': null,
  'catalog.jsonld': null,
  'changes.json': null,
};

/** `files`: the published texts by name. `readings`: the tables from which they were made. */
export function checkDecoders(
  files: ReadonlyMap<string, string>,
  readings: TableReadings,
): readonly Problem[] {
  const problems = [...files].flatMap(([name, text]) => {
    const read = READERS[name];
    if (read === undefined) return [unknownFile(name)];
    if (read === null) return [];
    try {
      return read(text).map((leftOut) => problemOf(name, leftOut, readings));
    } catch (error) {
      const message = `the page cannot read the file (${error instanceof Error ? error.message : error})`;
      return [fileProblem(`data/${name}`, message, 'mend what writes it, or its decoder')];
    }
  });
  const told = problems.map(({ file, line, field, message }) =>
    // What stands in no line of a table is told apart by its words.
    field === null ? `${file}:${line} ${message}` : `${file}:${line} ${field}`,
  );
  return problems.filter((_, index) => told.indexOf(told[index] ?? '') === index);
}

function unknownFile(name: string): Problem {
  const message = 'is published, but nobody said whether the page reads it';
  return fileProblem(`data/${name}`, message, 'name it in READERS of data/publish/checks/decoders');
}

/** Several when the page reads the same table for several purposes. */
function tableReader(
  table: TableName,
  ...readers: readonly ((file: string, text: string) => DecodedRows<unknown>)[]
): Reader {
  const file = `${table}.csv`;
  return (text) =>
    readers
      .flatMap((read) => read(file, text).problems)
      .map((problem) => ({
        ...problem,
        tables: [table],
        record: problem.record.slice(file.length + 1),
      }));
}

function readZones(text: string): readonly LeftOut[] {
  return decodeZones(JSON.parse(text)).problems.map(zoneLeftOut);
}

/** The cities come last in the published file: an id that stands twice is theirs. */
function zoneLeftOut(problem: RecordProblem): LeftOut {
  if (!problem.record.startsWith(COVERAGE_RECORD)) {
    return { ...problem, tables: ['retail-import-cities', 'zones'] };
  }
  const record = problem.record.slice(COVERAGE_RECORD.length);
  return { ...problem, tables: ['coverage'], record };
}

function readNotes(text: string): readonly LeftOut[] {
  return readZoneNotes(text).problems.map((problem) => ({
    ...problem,
    tables: ['retail-import-cities', 'zones'],
    record: problem.record.slice('zone-notes.csv '.length),
  }));
}

function readSearchIndex(text: string): readonly LeftOut[] {
  decodeSearchIndex(JSON.parse(text));
  return [];
}

function problemOf(
  name: string,
  { tables, record, field, reason }: LeftOut,
  readings: TableReadings,
): Problem {
  const message = `makes the page leave out ${record}`;
  const suggestion = 'mend the row, or let its decoder in src/dataset read it';
  const line = tables
    .map((table) => lineOf(readings[table], record))
    .find((found) => found !== null);
  if (line === undefined || line === null) {
    return fileProblem(`data/${name}`, `${message} (${field}: ${reason})`, suggestion);
  }
  const { reading, cells, column } = placeOf(line, field, readings) ?? {
    ...line,
    column: keyColumn(line.reading.table),
  };
  return cellProblem(reading.file, cells, column, `${message} (${field}: ${reason})`, suggestion);
}
