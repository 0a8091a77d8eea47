// data/version.json: the version of the data and the day that it describes. No clock is read: the same tables give the same bytes.
import type { DataVersion } from '../../../src/model/dataVersion.ts';
import { isPartialDate } from '../../../src/model/partialDate.ts';
import type { FolderTexts } from './checkedTables.ts';
import { fileProblem, type Problem } from './problem.ts';

export const VERSION_FILE = 'version.json';

export function readDataVersion(texts: FolderTexts): DataVersion | Problem {
  const file = `data/${VERSION_FILE}`;
  const example = 'write {"version": "2026.11.23", "date": "2026-11-23"}';
  const content = texts.get(VERSION_FILE);
  if (content === undefined) return fileProblem(file, 'the file is missing', example);
  const parsed = parseJson(content);
  if (!isRecord(parsed)) return fileProblem(file, 'the file is not a JSON object', example);
  const { version, date } = parsed;
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+$/.test(version)) {
    return { ...fileProblem(file, 'is not a version', example), field: 'version' };
  }
  if (typeof date !== 'string' || date.length !== 10 || !isPartialDate(date)) {
    return { ...fileProblem(file, 'is not a day', example), field: 'date' };
  }
  return { version, date };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
