// Finds functions that have grown too long to read at one go.
import { parseSync } from 'vite';

export interface LongFunction {
  /** Line on which it begins, 1 the first. */
  readonly line: number;
  readonly lines: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function visit(value: unknown, found: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, found);
  else if (isNode(value)) {
    found(value);
    for (const child of Object.values(value)) visit(child, found);
  }
}

/** Functions of more than `most` lines; `path` tells the parser the language. */
export function longFunctions(path: string, code: string, most: number): readonly LongFunction[] {
  const lineOf = (offset: number): number => code.slice(0, offset).split('\n').length;
  const long: LongFunction[] = [];
  visit(parseSync(path, code).program, ({ type, start, end }) => {
    if (!/Function/.test(type) || !/Expression|Declaration/.test(type)) return;
    const lines = lineOf(end) - lineOf(start) + 1;
    if (lines > most) long.push({ line: lineOf(start), lines });
  });
  return long;
}
