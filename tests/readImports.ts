// Reads what a module imports: as values, as types, or later.
import { parseSync } from 'vite';

export type ImportTime = 'value' | 'type' | 'later';

export interface ReadImport {
  readonly specifier: string;
  readonly time: ImportTime;
}

/** `path` tells the parser the language. An `import()` of what is no plain string is an error that names the file. */
export function readImports(path: string, code: string): readonly ReadImport[] {
  const { module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const read: ReadImport[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const isType = entries.length > 0 && entries.every((entry) => entry.isType);
    read.push({
      specifier: moduleRequest.value,
      time: isType ? 'type' : timeOf(moduleRequest.value),
    });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest === null || moduleRequest === undefined) continue;
      read.push({ specifier: moduleRequest.value, time: isType ? 'type' : 'value' });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = /^(['"`])([^$]*)\1$/.exec(
      code.slice(moduleRequest.start, moduleRequest.end),
    )?.[2];
    if (specifier === undefined)
      throw new Error(`${path}: import() of something that is no string`);
    read.push({ specifier, time: 'later' });
  }
  for (const [, specifier] of code.matchAll(/new URL\(\s*'(\.[^']+\.tsx?)'/g)) {
    if (specifier !== undefined) read.push({ specifier, time: 'later' });
  }
  return read;
}

/** Vite gives the address of a module that is asked for as a worker or as a file, not its code. */
function timeOf(specifier: string): ImportTime {
  return /\?(?:worker&)?url$/.test(specifier) ? 'later' : 'value';
}
