// Groups of operators have two storeys: a unit belongs to a company that is no unit itself.
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem } from '../reading/readTable.ts';

export function checkOperators(readings: TableReadings): readonly Problem[] {
  const { file, entries } = readings.operators;
  const units = new Map(entries.map(({ row }) => [row.id, row.group]));
  return entries.flatMap(({ row, cells }) => {
    if (row.group === null || (units.get(row.group) ?? null) === null) return [];
    const message = `names ${row.group}, which is a unit itself`;
    return [cellProblem(file, cells, 'group', message, 'name the company at the top')];
  });
}
