// Reads and checks everything; all problems at once, so that one round of repair is enough.
import type { DataVersion } from '../../../src/model/dataVersion.ts';
import { checkCitations } from '../evidence/citationChecks.ts';
import { checkConfidences } from '../evidence/confidenceChecks.ts';
import { checkSources } from '../evidence/sourceChecks.ts';
import {
  type FolderTexts,
  readingProblems,
  readTables,
  rowsOf,
  type TableReadings,
  type TableRows,
} from '../reading/checkedTables.ts';
import { readDataVersion } from '../reading/dataVersion.ts';
import { errorsOf, inReadingOrder, type Problem } from '../reading/problem.ts';
import { checkCoverage } from './coverageChecks.ts';
import { checkFacilities } from './facilityChecks.ts';
import { checkFigures } from './figureChecks.ts';
import { checkIds } from './idChecks.ts';
import { checkLanguages } from './languageChecks.ts';
import { checkOperators } from './operatorChecks.ts';
import { checkOwners } from './ownerChecks.ts';
import { checkPoints } from './pointChecks.ts';
import { readProvincePolygons } from './provincePolygons.ts';
import { findSuspicions } from './suspicions.ts';
import { checkZones } from './zoneChecks.ts';

export interface CheckedData {
  readonly rows: TableRows;
  /** The same rows with the places where they stand. */
  readonly readings: TableReadings;
  readonly version: DataVersion;
}

export interface CheckResult {
  /** Null when there is an error. */
  readonly data: CheckedData | null;
  readonly problems: readonly Problem[];
}

export function checkTables(texts: FolderTexts): CheckResult {
  const readings = readTables(texts);
  const version = readDataVersion(texts);
  const polygons = readProvincePolygons(texts);
  const problems = inReadingOrder([
    ...readingProblems(readings),
    ...checkIds(readings),
    ...checkLanguages(readings),
    ...checkSources(readings),
    ...checkCitations(readings),
    ...checkConfidences(readings),
    ...checkZones(readings),
    ...checkFigures(readings),
    ...checkFacilities(readings),
    ...checkOperators(readings),
    ...checkOwners(readings),
    ...checkCoverage(readings),
    ...('severity' in polygons ? [polygons] : checkPoints(readings, polygons)),
    ...('severity' in version ? [version] : findSuspicions(readings, version.date)),
  ]);
  if ('severity' in version || errorsOf(problems).length > 0) return { data: null, problems };
  return { data: { rows: rowsOf(readings), readings, version }, problems };
}
