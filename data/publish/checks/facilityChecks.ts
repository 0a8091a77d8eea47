// What the columns of a documented site must say together: its state and its years.

import type { WarehouseFacilityRow } from '../columns/facilityTable.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem, type Entry } from '../reading/readTable.ts';

export function checkFacilities(readings: TableReadings): readonly Problem[] {
  const { file, entries } = readings['warehouse-facilities'];
  return entries.flatMap((entry) => checkClosing(file, entry));
}

function checkClosing(
  file: string,
  { row, cells }: Entry<WarehouseFacilityRow>,
): readonly Problem[] {
  if (row.closed_year === null) return [];
  if (row.status !== 'closed') {
    const message = `is given for ${row.id}, which is ${row.status}`;
    return [cellProblem(file, cells, 'closed_year', message, 'only a closed site has one')];
  }
  const start = row.opened_year ?? row.known_since_year;
  if (start === null || row.closed_year >= start) return [];
  const message = `is before ${start}, from when ${row.id} is known`;
  return [cellProblem(file, cells, 'closed_year', message, 'check both years')];
}
