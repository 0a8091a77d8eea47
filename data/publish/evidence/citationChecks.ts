// What sources are among each other and to the rows: each is cited, and who published it is written one way.
import type { SourceRow } from '../columns/evidenceTables.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem, type Entry, type TableReading } from '../reading/readTable.ts';

export function checkCitations(readings: TableReadings): readonly Problem[] {
  const { file, entries } = readings.sources;
  return [...checkCited(readings, file, entries), ...checkIssuers(file, entries)];
}

function checkCited(
  readings: TableReadings,
  file: string,
  entries: readonly Entry<SourceRow>[],
): readonly Problem[] {
  const tables = Object.values<TableReading<unknown>>(readings);
  if (!tables.every(({ isReadable }) => isReadable)) return [];
  const cited = citedIds(tables);
  // What stands for no document is there for whoever needs it.
  return entries
    .filter(({ row }) => row.rank !== 'own-knowledge' && !cited.has(row.id))
    .map(({ cells }) =>
      cellProblem(
        file,
        cells,
        'id',
        'is cited by no row',
        'cite it where it belongs, or leave it out',
      ),
    );
}

function citedIds(readings: readonly TableReading<unknown>[]): ReadonlySet<string> {
  const ids = readings.flatMap(({ table, lines }) =>
    table.columns
      .filter(({ references }) => references === 'sources')
      .flatMap(({ name }) => lines.flatMap((cells) => (cells.get(name)?.text ?? '').split(' '))),
  );
  return new Set(ids);
}

/** An English name has one Chinese name. */
function checkIssuers(file: string, entries: readonly Entry<SourceRow>[]): readonly Problem[] {
  const known = new Map<string, string>();
  return entries.flatMap(({ row, cells }) => {
    const chinese = row.issuer_zh ?? '';
    const first = known.get(row.issuer_en) ?? chinese;
    known.set(row.issuer_en, first);
    if (first === chinese) return [];
    const message = `is another name of ${row.issuer_en} than before`;
    return [cellProblem(file, cells, 'issuer_zh', message, `write ${first || 'nothing'}`)];
  });
}
