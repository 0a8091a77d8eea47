// Facts that may be right but deserve a second look: warnings, never errors.
import { earliestDay, yearOf } from '../../../src/model/partialDate.ts';
import { kilometresBetween } from '../../../src/model/place.ts';
import type { HostedZoneKind, ZoneKind } from '../../../src/model/zoneKind.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { type Cells, cellProblem, type TableReading } from '../reading/readTable.ts';

/** The year in which the first zone of the kind was designated. */
const FIRST_YEARS: Readonly<Record<ZoneKind, number>> = {
  'comprehensive-pilot-zone': 2015,
  'free-trade-zone': 2013,
  'bonded-zone': 2006,
  'import-promotion-zone': 2011,
  'bonded-logistics-center': 2004,
  'retail-import-city': 2016,
};

const FAR_FROM_PLACE_KM = 200;

export function findSuspicions(readings: TableReadings, today: string): readonly Problem[] {
  const { zones, 'retail-import-cities': cities } = readings;
  return [
    ...findFarPoints(readings),
    ...findTwins(readings),
    ...zones.entries.flatMap(({ row, cells }) =>
      findEarlyDate(zones.file, cells, 'designated', row.designated, row.kind),
    ),
    ...cities.entries.flatMap(({ row, cells }) =>
      findEarlyDate(cities.file, cells, 'listed', row.listed, 'retail-import-city'),
    ),
    ...Object.values(readings).flatMap((reading) => findFutureDates(reading, today)),
  ];
}

function findFarPoints({ zones, places }: TableReadings): readonly Problem[] {
  const placesById = new Map(places.entries.map(({ row }) => [row.id, row]));
  return zones.entries.flatMap(({ row, cells }) => {
    const place = placesById.get(row.place);
    if (place === undefined) return [];
    const distance = Math.round(kilometresBetween([row.lon, row.lat], [place.lon, place.lat]));
    if (distance <= FAR_FROM_PLACE_KM) return [];
    const message = `with lat ${row.lat} is ${distance} km from ${row.place}`;
    return [warning(zones.file, cells, 'lon', message, 'check the point and the place')];
  });
}

function findTwins({ zones }: TableReadings): readonly Problem[] {
  const seen = new Map<string, number>();
  return zones.entries.flatMap(({ row, cells }) => {
    const line = cells.get('id')?.line ?? 1;
    const key = [row.kind, row.place, row.name_en].join(' | ');
    const firstLine = seen.get(key);
    if (firstLine === undefined) {
      seen.set(key, line);
      return [];
    }
    const message = `is also the name of the ${row.kind} of ${row.place} in line ${firstLine}`;
    return [warning(zones.file, cells, 'name_en', message, 'is it the same zone twice?')];
  });
}

function findEarlyDate(
  file: string,
  cells: Cells,
  field: string,
  date: string | null,
  kind: HostedZoneKind | 'retail-import-city',
): readonly Problem[] {
  if (date === null || yearOf(date) >= FIRST_YEARS[kind]) return [];
  const message = `is before the first ${kind} (${FIRST_YEARS[kind]})`;
  return [warning(file, cells, field, message, 'check the date and the kind')];
}

function findFutureDates(reading: TableReading<unknown>, today: string): readonly Problem[] {
  const dateColumns = reading.table.columns.filter((column) => column.type === 'date');
  return dateColumns.flatMap(({ name }) =>
    reading.lines.flatMap((cells) => {
      const date = cells.get(name)?.text ?? '';
      if (date === '' || earliestDay(date) <= today) return [];
      const message = `is after the date of this data (${today})`;
      return [warning(reading.file, cells, name, message, 'check it, or renew data/version.json')];
    }),
  );
}

function warning(
  file: string,
  cells: Cells,
  field: string,
  message: string,
  suggestion: string,
): Problem {
  return cellProblem(file, cells, field, message, suggestion, 'warning');
}
