// A revised figure says the same of the same time as the one that it revises: only the value and its state differ.
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem } from '../reading/readTable.ts';

const SAME = ['indicator', 'unit', 'as_of', 'series'] as const;

export function checkFigures(readings: TableReadings): readonly Problem[] {
  const { file, entries } = readings.indicators;
  const figures = new Map(entries.map(({ row }) => [row.id, row]));
  return entries.flatMap(({ row, cells }) => {
    const earlier = row.revises === null ? undefined : figures.get(row.revises);
    // One that is nowhere is told as such.
    if (earlier === undefined) return [];
    const problem = (message: string, suggestion: string): Problem =>
      cellProblem(file, cells, 'revises', message, suggestion);
    if (earlier === row) return [problem('is this row itself', 'name the earlier figure')];
    const differing = SAME.find((name) => earlier[name] !== row[name]);
    if (differing === undefined) return [];
    const message = `has another ${differing}: ${earlier[differing]}, here ${row[differing]}`;
    return [problem(message, 'a figure revises one of the same indicator, unit, time and series')];
  });
}
