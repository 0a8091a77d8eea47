// One fault found in the tables: where it is, what stands there, and what would be right.

export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Problem {
  readonly severity: Severity;
  /** Path as a maintainer knows it, such as `data/zones.csv`. */
  readonly file: string;
  /** From 1; the header is line 1. */
  readonly line: number;
  /** Character of the line at which the cell begins, from 1, as editors count. */
  readonly column: number;
  /** Name of the table's column, or null when the fault is not in one cell. */
  readonly field: string | null;
  /** What the cell holds, or null when the fault is not in one cell. */
  readonly value: string | null;
  /** Completes the sentence that the value begins: "is not a date". */
  readonly message: string;
  /** What would be right: "write YYYY, YYYY-MM or YYYY-MM-DD"; null when nothing is known. */
  readonly suggestion: string | null;
}

/** `data/zones.csv:12:6 designated "2020-13": is not a date; write YYYY, YYYY-MM or YYYY-MM-DD` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, value, message, suggestion } = problem;
  const subject = [field, value === null ? null : JSON.stringify(value)].filter(
    (part) => part !== null,
  );
  const place = [`${file}:${line}:${column}`, ...subject].join(' ');
  return `${place}: ${message}${suggestion === null ? '' : `; ${suggestion}`}`;
}

export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === 'error');
}

export function warningsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === 'warning');
}

/** A fault of a whole file. */
export function fileProblem(file: string, message: string, suggestion: string | null): Problem {
  const severity = 'error';
  return { severity, file, line: 1, column: 1, field: null, value: null, message, suggestion };
}

/** Problems in the order in which a reader meets them: file by file, from the top. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
