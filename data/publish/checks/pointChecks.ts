// Points lie where their row says: whole, and in the province of the place.
import type { Position } from '../../../src/model/place.ts';
import { provinceOfPlaces, type TableReadings } from '../reading/checkedTables.ts';
import { nearest } from '../reading/nearest.ts';
import type { Problem } from '../reading/problem.ts';
import { type Cells, cellProblem, type TableReading } from '../reading/readTable.ts';
import { distanceToPolygonKm } from './geometry.ts';
import { PROVINCE_POLYGONS_FILE, type ProvincePolygons } from './provincePolygons.ts';

/** Outlines are simplified and islands may be missing from them. */
const PROVINCE_TOLERANCE_KM = 25;

export function checkPoints(
  readings: TableReadings,
  polygons: ProvincePolygons,
): readonly Problem[] {
  const { places, zones, provinces } = readings;
  const provinceOf = provinceOfPlaces(readings);
  return [
    ...provinces.entries.flatMap(({ row, cells }) => {
      if (polygons.has(row.id)) return [];
      const near = nearest(row.id, [...polygons.keys()]);
      const suggestion = near === null ? null : `did you mean ${JSON.stringify(near)}?`;
      const message = `has no outline in data/${PROVINCE_POLYGONS_FILE}`;
      return [cellProblem(provinces.file, cells, 'id', message, suggestion)];
    }),
    ...places.entries.flatMap(({ row, cells }) =>
      checkProvince(places.file, cells, [row.lon, row.lat], row.province, polygons),
    ),
    ...zones.entries.flatMap(({ row, cells }) =>
      checkProvince(zones.file, cells, [row.lon, row.lat], provinceOf.get(row.place), polygons),
    ),
    ...checkWhole(readings['warehouse-regions']),
    ...checkWhole(readings['warehouse-facilities']),
  ];
}

function checkProvince(
  file: string,
  cells: Cells,
  position: Position,
  province: string | undefined,
  polygons: ProvincePolygons,
): readonly Problem[] {
  if (province === undefined || !polygons.has(province)) return [];
  const distance = distanceToProvince(position, province, polygons);
  if (distance <= PROVINCE_TOLERANCE_KM) return [];
  const there = [...polygons.keys()].find((id) => distanceToProvince(position, id, polygons) === 0);
  const message = `with lat ${position[1]} lies about ${Math.round(distance)} km outside ${province}`;
  const suggestion =
    there === undefined
      ? 'check lon, lat and place'
      : `the point is in ${there}; check lon, lat and place`;
  return [cellProblem(file, cells, 'lon', message, suggestion)];
}

function distanceToProvince(
  position: Position,
  province: string,
  polygons: ProvincePolygons,
): number {
  const distances = (polygons.get(province) ?? []).map((polygon) =>
    distanceToPolygonKm(position, polygon),
  );
  return Math.min(...distances);
}

function checkWhole({
  file,
  entries,
}: TableReading<{ readonly lon: number | null; readonly lat: number | null }>): readonly Problem[] {
  return entries.flatMap(({ row, cells }) => {
    if ((row.lon === null) === (row.lat === null)) return [];
    const field = row.lon === null ? 'lon' : 'lat';
    const suggestion = 'give both lon and lat, or neither';
    return [cellProblem(file, cells, field, 'is missing', suggestion)];
  });
}
