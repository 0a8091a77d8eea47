// What the columns of a figure by home of the owners must say together: its level, its city and the province of that city.
import type { WarehouseProvinceRow } from '../columns/warehouseProvinceTable.ts';
import { provinceOfPlaces, type TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem, type Entry } from '../reading/readTable.ts';

export function checkOwners(readings: TableReadings): readonly Problem[] {
  const { file, entries } = readings['warehouse-provinces'];
  const provinceOf = provinceOfPlaces(readings);
  return entries.flatMap((entry) => checkHome(file, entry, provinceOf));
}

function checkHome(
  file: string,
  { row, cells }: Entry<WarehouseProvinceRow>,
  provinceOf: ReadonlyMap<string, string>,
): readonly Problem[] {
  if (row.level === 'city' && row.place === null) {
    const suggestion = 'name the city of places.csv, or write the level province';
    return [cellProblem(file, cells, 'place', 'is missing for a city', suggestion)];
  }
  if (row.level === 'province' && row.place !== null) {
    const suggestion = 'leave it empty, or write the level city';
    return [cellProblem(file, cells, 'place', 'is given for a whole province', suggestion)];
  }
  const province = row.place === null ? undefined : provinceOf.get(row.place);
  if (province === undefined || province === row.province) return [];
  const message = `is not the province of ${row.place}`;
  return [cellProblem(file, cells, 'province', message, `write ${JSON.stringify(province)}`)];
}
