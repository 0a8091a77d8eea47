// coverage.csv has a row of every kind, and every official number its date.
import { ZONE_KINDS } from '../../../src/model/zoneKind.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import { fileProblem, type Problem } from '../reading/problem.ts';
import { cellProblem } from '../reading/readTable.ts';

export function checkCoverage({ coverage }: TableReadings): readonly Problem[] {
  // A row that could not be read has its own fault reported, not its absence.
  if (coverage.problems.length > 0) return [];
  const kinds = coverage.entries.map(({ row }) => row.kind);
  return [
    ...ZONE_KINDS.filter((kind) => !kinds.includes(kind)).map((kind) =>
      fileProblem(coverage.file, `has no row of ${kind}`, 'add one: every kind has its row'),
    ),
    ...coverage.entries.flatMap(({ row, cells }) => {
      const report = (message: string, suggestion: string) => [
        cellProblem(coverage.file, cells, 'official_as_of', message, suggestion),
      ];
      if (row.official !== null && row.official_as_of === null) {
        return report('is missing', 'an official number needs its date');
      }
      if (row.official === null && row.official_as_of !== null) {
        return report('is given without a number', 'leave it empty, or fill official');
      }
      return [];
    }),
  ];
}
