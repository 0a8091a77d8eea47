// How much a place matters, whatever it hosts: of two names the map writes that of the higher one first.
import type { PlaceKind, PlaceLevel } from '../../../src/model/place.ts';
import type { PlaceRow } from '../columns/placeTables.ts';

const LEVEL_POINTS: Readonly<Record<PlaceLevel, number>> = {
  municipality: 60,
  'sub-provincial-city': 45,
  'provincial-capital': 35,
};

/** Of places without a level. */
const KIND_POINTS: Readonly<Record<PlaceKind, number>> = {
  municipality: 60,
  'prefecture-level-city': 10,
  prefecture: 6,
  'county-level-city': 0,
  'new-area': 4,
  'experimental-zone': 2,
  'demonstration-zone': 2,
  island: 40,
};

const SMALLEST_CITY = 100_000;
/** For each tenfold of inhabitants. */
const POPULATION_POINTS = 10;

/** 0 to 100. */
export function placeImportance({ kind, level, population }: PlaceRow): number {
  const base = level === null ? KIND_POINTS[kind] : LEVEL_POINTS[level];
  const folds = Math.log10(Math.max(population ?? 0, SMALLEST_CITY) / SMALLEST_CITY);
  return Math.min(100, base + Math.round(folds * POPULATION_POINTS));
}
