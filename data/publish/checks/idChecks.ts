// Ids stand once, and every id that a cell refers to exists.
import { fileNameOf } from '../columns/table.ts';
import { suggestFrom } from '../reading/nearest.ts';
import type { Problem } from '../reading/problem.ts';
import { type Cells, cellProblem, type TableReading } from '../reading/readTable.ts';

type AnyReading = TableReading<unknown>;

export function checkIds(readings: Readonly<Record<string, AnyReading>>): readonly Problem[] {
  return Object.values(readings).flatMap((reading) => [
    ...checkUnique(reading),
    ...checkReferences(reading, readings),
  ]);
}

function checkUnique(reading: AnyReading): readonly Problem[] {
  const uniqueColumns = reading.table.columns.filter((column) => column.isUnique === true);
  return uniqueColumns.flatMap(({ name }) => {
    const firstLines = new Map<string, number>();
    return reading.lines.flatMap((cells) => {
      const cell = cells.get(name);
      if (cell === undefined || cell.text === '') return [];
      const firstLine = firstLines.get(cell.text);
      if (firstLine === undefined) {
        firstLines.set(cell.text, cell.line);
        return [];
      }
      const message = `already stands in line ${firstLine}`;
      return [cellProblem(reading.file, cells, name, message, 'every row needs its own')];
    });
  });
}

function checkReferences(
  reading: AnyReading,
  readings: Readonly<Record<string, AnyReading>>,
): readonly Problem[] {
  return reading.table.columns.flatMap((column) => {
    const target = column.references === undefined ? undefined : readings[column.references];
    if (target === undefined || !target.isReadable) return [];
    const known = idsOf(target);
    return reading.lines.flatMap((cells) =>
      idsIn(cells, column.name)
        .filter((id) => !known.has(id))
        .map((id) => {
          const isWholeCell = cells.get(column.name)?.text === id;
          const message = `${isWholeCell ? '' : `holds ${JSON.stringify(id)}, which `}is not an id of ${fileNameOf(target.table)}`;
          const suggestion = suggestFrom(id, [...known]) ?? 'add a row for it there';
          return cellProblem(reading.file, cells, column.name, message, suggestion);
        }),
    );
  });
}

function idsOf(reading: AnyReading): ReadonlySet<string> {
  return new Set(reading.lines.flatMap((cells) => idsIn(cells, 'id')));
}

function idsIn(cells: Cells, field: string): readonly string[] {
  return (cells.get(field)?.text ?? '').split(' ').filter((id) => id !== '');
}
