// The coverage member of zones.geojson → how complete each kind is. What cannot be read is left out.
import type { Coverage } from '../model/coverage.ts';
import { isZoneKind, type ZoneKind } from '../model/zoneKind.ts';
import { FieldError, isRecord, readNumber, readOptionalDate, readText } from './fieldReader.ts';

export function decodeCoverage(json: unknown): ReadonlyMap<ZoneKind, Coverage> {
  const coverage = new Map<ZoneKind, Coverage>();
  if (!Array.isArray(json)) return coverage;
  for (const row of json) {
    if (!isRecord(row) || typeof row.kind !== 'string' || !isZoneKind(row.kind)) continue;
    try {
      coverage.set(row.kind, {
        listed: readNumber(row, 'listed', 0, 1e9),
        official: row.official == null ? null : readNumber(row, 'official', 0, 1e9),
        officialAsOf: readOptionalDate(row, 'official_as_of'),
        note: { en: readText(row, 'note_en'), zh: readText(row, 'note_zh') },
      });
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
    }
  }
  return coverage;
}
