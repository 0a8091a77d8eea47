// What the columns of a documented site must say together: its state and its years, its area.
import type { WarehouseFacilityRow } from '../columns/facilityTable.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem, type Entry } from '../reading/readTable.ts';

export function checkFacilities(readings: TableReadings): readonly Problem[] {
  const { file, entries } = readings['warehouse-facilities'];
  return entries.flatMap((entry) => [...checkClosing(file, entry), ...checkArea(file, entry)]);
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

const AREA_COLUMNS = ['area_m2', 'area_original', 'area_unit', 'area_basis'] as const;

/** The page shows an area with all that belongs to it, or none: half an area would vanish. */
function checkArea(file: string, { row, cells }: Entry<WarehouseFacilityRow>): readonly Problem[] {
  const missing = AREA_COLUMNS.filter((name) => row[name] === null);
  if (missing.length === AREA_COLUMNS.length) return [];
  const suggestion = `give all of ${AREA_COLUMNS.join(', ')}, or none`;
  return missing.map((name) => cellProblem(file, cells, name, 'is missing', suggestion));
}
