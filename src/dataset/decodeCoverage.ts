// The coverage member of zones.geojson → how complete each kind is. What cannot be read is reported and left out.
import type { Coverage } from '../model/coverage.ts';
import { ZONE_KINDS, type ZoneKind } from '../model/zoneKind.ts';
import type { RecordProblem } from './dataset.ts';
import {
  FieldError,
  isRecord,
  readMember,
  readNumber,
  readOptionalDate,
  readText,
} from './fieldReader.ts';

/** What a problem of a row of coverage is called, before the kind. */
export const COVERAGE_RECORD = 'coverage ';

/** Adds to `problems` what was left out. */
export function decodeCoverage(
  json: unknown,
  problems: RecordProblem[],
): ReadonlyMap<ZoneKind, Coverage> {
  const coverage = new Map<ZoneKind, Coverage>();
  if (!Array.isArray(json)) return coverage;
  for (const row of json) {
    if (!isRecord(row)) continue;
    try {
      coverage.set(readMember(row, 'kind', ZONE_KINDS), {
        listed: readNumber(row, 'listed', 0, 1e9),
        official: row.official == null ? null : readNumber(row, 'official', 0, 1e9),
        officialAsOf: readOptionalDate(row, 'official_as_of'),
        note: { en: readText(row, 'note_en'), zh: readText(row, 'note_zh') },
      });
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      const record = `${COVERAGE_RECORD}${row.kind}`;
      problems.push({ record, field: error.field, reason: error.reason });
    }
  }
  return coverage;
}
