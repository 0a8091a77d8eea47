// coverage.csv says of every kind how many zones are listed; the tables must agree.
import { ZONE_KINDS, type ZoneKind } from '../../../src/model/zoneKind.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import { fileProblem, type Problem } from '../reading/problem.ts';
import { cellProblem } from '../reading/readTable.ts';

export function checkCoverage(readings: TableReadings): readonly Problem[] {
  const { coverage, zones, 'retail-import-cities': cities } = readings;
  // A row that could not be read cannot be counted: its own fault is reported, not its absence.
  if ([coverage, zones, cities].some(({ problems }) => problems.length > 0)) return [];
  const listed = listedIds(readings);
  const kinds = coverage.entries.map(({ row }) => row.kind);
  return [
    ...ZONE_KINDS.filter((kind) => !kinds.includes(kind)).map((kind) =>
      fileProblem(coverage.file, `has no row of ${kind}`, 'add one: every kind has its row'),
    ),
    ...coverage.entries.flatMap(({ row, cells }) => {
      const problems: Problem[] = [];
      const report = (field: string, message: string, suggestion: string) => {
        problems.push(cellProblem(coverage.file, cells, field, message, suggestion));
      };
      const count = listed[row.kind].size;
      if (row.listed !== count) {
        report('listed', `is not the number of ${row.kind} rows in force`, `write ${count}`);
      }
      if (row.official !== null && row.official_as_of === null) {
        report('official_as_of', 'is missing', 'an official number needs its date');
      }
      if (row.official === null && row.official_as_of !== null) {
        report('official_as_of', 'is given without a number', 'leave it empty, or fill official');
      }
      return problems;
    }),
  ];
}

/** Ids by kind of what has not ended; of a pilot free trade zone the zone counts, not its areas. */
function listedIds({
  zones,
  'retail-import-cities': cities,
}: TableReadings): Readonly<Record<ZoneKind, ReadonlySet<string>>> {
  const ids: Record<ZoneKind, Set<string>> = {
    'comprehensive-pilot-zone': new Set(),
    'free-trade-zone': new Set(),
    'bonded-zone': new Set(),
    'import-promotion-zone': new Set(),
    'bonded-logistics-center': new Set(),
    'retail-import-city': new Set(),
  };
  for (const { row } of zones.entries) {
    if (row.ended === null) ids[row.kind].add(row.group ?? row.id);
  }
  for (const { row } of cities.entries) {
    if (row.ended === null) ids['retail-import-city'].add(row.id);
  }
  return ids;
}
