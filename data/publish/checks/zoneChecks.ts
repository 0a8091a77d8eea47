// What the columns of a designation must say together: dates, date confidence, group, successor.
import { compareDates, earliestDay, latestDay } from '../../../src/model/partialDate.ts';
import type { RetailImportRow, ZoneRow } from '../columns/zoneTables.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { type Cells, cellProblem, type Entry } from '../reading/readTable.ts';

export function checkZones(readings: TableReadings): readonly Problem[] {
  const { zones, 'retail-import-cities': cities } = readings;
  return [
    ...zones.entries.flatMap((entry) => checkZone(zones.file, entry)),
    ...cities.entries.flatMap((entry) => checkCity(cities.file, entry)),
  ];
}

function checkZone(file: string, { row, cells }: Entry<ZoneRow>): readonly Problem[] {
  const problems = checkEnd(file, cells, 'designated', row.designated ?? row.designated_by, row);
  const report = (field: string, message: string, suggestion: string) => {
    problems.push(cellProblem(file, cells, field, message, suggestion));
  };
  const isArea = row.kind === 'free-trade-zone';
  if (isArea && row.group === null) {
    report('group', 'is missing', 'name the pilot free trade zone of zone-groups.csv');
  }
  if (!isArea && row.group !== null) {
    report('group', `is given for a ${row.kind}`, 'only an area of a free-trade-zone has one');
  }
  if (row.designated !== null && row.date_confidence === null) {
    report('date_confidence', 'is missing', 'a row with a date of designation needs it');
  }
  if (row.designated === null && row.date_confidence !== null) {
    report('date_confidence', 'is given without a date', 'leave it empty, or fill designated');
  }
  if (row.designated !== null && row.designated_by !== null) {
    report('designated_by', 'is given beside designated', 'leave one of the two empty');
  }
  return problems;
}

function checkCity(file: string, { row, cells }: Entry<RetailImportRow>): readonly Problem[] {
  const problems = checkEnd(file, cells, 'listed', row.listed, row);
  const id = `retail-import-${row.place}`;
  if (row.id !== id) {
    const suggestion = `write ${JSON.stringify(id)}`;
    problems.push(cellProblem(file, cells, 'id', 'does not fit the place', suggestion));
  }
  return problems;
}

interface Ending {
  readonly id: string;
  readonly ended: string | null;
  readonly superseded_by: string | null;
}

function checkEnd(
  file: string,
  cells: Cells,
  startField: string,
  start: string | null,
  { id, ended, superseded_by }: Ending,
): Problem[] {
  const problems: Problem[] = [];
  if (ended !== null && start !== null && !mayFollow(start, ended)) {
    const message = `is not after ${startField} ${JSON.stringify(start)}`;
    problems.push(cellProblem(file, cells, 'ended', message, 'check both dates'));
  }
  if (superseded_by !== null && ended === null) {
    const suggestion = 'fill ended, or leave it empty';
    problems.push(
      cellProblem(file, cells, 'superseded_by', 'is given for a row in force', suggestion),
    );
  }
  if (superseded_by === id) {
    const suggestion = 'name the row that took its place';
    problems.push(cellProblem(file, cells, 'superseded_by', 'is the row itself', suggestion));
  }
  return problems;
}

/** Whether some day that `end` may mean lies after some day that `start` may mean. */
function mayFollow(start: string, end: string): boolean {
  return latestDay(end) > earliestDay(start) && compareDates(end, start) !== 0;
}
