// Problems of the tables as Vite's error overlay and terminal show them.
import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import { errorsOf, formatProblem, type Problem } from './reading/problem.ts';

export const PLUGIN_NAME = 'data-tables';

/** Null when there is no error. `root`: the folder above data/. */
export function overlayError(problems: readonly Problem[], root: string): ErrorPayload | null {
  const errors = errorsOf(problems);
  const [first] = errors;
  if (first === undefined) return null;
  const file = resolve(root, first.file);
  return {
    type: 'error',
    err: {
      message: listProblems(errors),
      stack: '',
      id: file,
      loc: { file, line: first.line, column: first.column },
      plugin: PLUGIN_NAME,
    },
  };
}

/** One problem a line. */
export function listProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n');
}
