// Groups of operators have two storeys: a unit belongs to a company that is no unit itself. Their totals are one line of
// time for each measure and part of the world.
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem } from '../reading/readTable.ts';

export function checkOperators(readings: TableReadings): readonly Problem[] {
  return [...checkGroups(readings), ...checkTotals(readings)];
}

function checkGroups({ operators: { file, entries } }: TableReadings): readonly Problem[] {
  const units = new Map(entries.map(({ row }) => [row.id, row.group]));
  return entries.flatMap(({ row, cells }) => {
    if (row.group === null || (units.get(row.group) ?? null) === null) return [];
    const message = `names ${row.group}, which is a unit itself`;
    return [cellProblem(file, cells, 'group', message, 'name the company at the top')];
  });
}

/** Two of one time would be one step of the chart: one of them measures something else. */
function checkTotals(readings: TableReadings): readonly Problem[] {
  const { file, entries } = readings['warehouse-operators'];
  const seen = new Map<string, string>();
  return entries.flatMap(({ row, cells }) => {
    const measured = JSON.stringify([
      row.operator,
      row.indicator,
      row.unit,
      row.scope_en,
      row.as_of,
    ]);
    const before = seen.get(measured);
    if (before === undefined) {
      seen.set(measured, row.id);
      return [];
    }
    const message = `is the time of ${before}, too, for the same indicator and scope`;
    const suggestion = 'give one of them the indicator or scope that it measures';
    return [cellProblem(file, cells, 'as_of', message, suggestion)];
  });
}
