// One row of a warehouse table → one fact; what does not fit throws a FieldError that names the field.
import { CONFIDENCES } from '../model/confidence.ts';
import {
  COMPARATORS,
  NATIONAL_SCOPE,
  SHOWN_TOTAL_INDICATORS,
  TOTAL_STANDINGS,
} from '../model/figure.ts';
import type { BilingualName, Position } from '../model/place.ts';
import {
  AREA_BASES,
  AREA_UNITS,
  type CountryCount,
  FACILITY_PRECISIONS,
  FACILITY_STATUSES,
  type Facility,
  type FacilityArea,
  type NationalTotal,
  TOTAL_SERIES,
} from '../model/warehouse.ts';
import { FACILITY_TYPES } from '../model/warehouses/siteKinds.ts';
import {
  readBilingual,
  readIdsCell,
  readNumberCell,
  readOptionalBilingual,
  readOptionalNumberCell,
} from './cellReader.ts';
import {
  FieldError,
  readDate,
  readMember,
  readOptionalText,
  readText,
  type UntypedRecord,
} from './fieldReader.ts';

export function decodeFacility(row: UntypedRecord): Facility {
  return {
    id: readText(row, 'id'),
    operator: bilingual(readText(row, 'operator_en'), readOptionalText(row, 'operator_zh')),
    operatorId: readOptionalText(row, 'operator'),
    name: bilingual(readText(row, 'facility_name'), readOptionalText(row, 'facility_name_zh')),
    type: readMember(row, 'facility_type', FACILITY_TYPES),
    status: readMember(row, 'status', FACILITY_STATUSES),
    country: readCountry(row, 'country_iso2'),
    region: readOptionalBilingual(row, 'region'),
    city: readOptionalBilingual(row, 'city'),
    position: readOptionalPosition(row),
    precision: readMember(row, 'coord_precision', FACILITY_PRECISIONS),
    openedYear: readOptionalNumberCell(row, 'opened_year', 1990, 2100),
    knownSinceYear: readOptionalNumberCell(row, 'known_since_year', 1990, 2100),
    closedYear: readOptionalNumberCell(row, 'closed_year', 1990, 2100),
    area: readArea(row),
    ...readEvidence(row),
  };
}

/** Null for what is no count of warehouses in a country. */
export function decodeCountryCount(row: UntypedRecord): CountryCount | null {
  if (row.region_level !== 'country' || row.indicator !== 'warehouse_count') return null;
  const comparator = readMember(row, 'comparator', COMPARATORS);
  const position = readOptionalPosition(row);
  if (position === null) throw new FieldError('lon', 'a country needs a point');
  return {
    id: readText(row, 'id'),
    country: readCountry(row, 'iso2'),
    name: { en: readText(row, 'region_en'), zh: readText(row, 'region_zh') },
    asOf: readDate(row, 'as_of'),
    count: comparator === 'not_published' ? null : readNumberCell(row, 'value', 0, 1e6),
    comparator,
    rank: readOptionalNumberCell(row, 'rank', 1, 300),
    reporter: readBilingual(row, 'reporter'),
    definition: readOptionalBilingual(row, 'definition'),
    position,
    ...readEvidence(row),
  };
}

/** Null for what belongs to neither national count, and for what the atlas does not show. */
export function decodeTotal(row: UntypedRecord): NationalTotal | null {
  const indicator = SHOWN_TOTAL_INDICATORS.find((known) => known === row.indicator);
  const isCounted = row.official === 'official' || (row.series ?? '') !== '';
  if (row.scope !== NATIONAL_SCOPE || !isCounted || indicator === undefined) return null;
  const { sources, confidence } = readEvidence(row);
  return {
    id: readText(row, 'id'),
    standing: readMember(row, 'official', TOTAL_STANDINGS),
    issuer: readBilingual(row, 'issuer'),
    indicator,
    series: readMember(row, 'series', TOTAL_SERIES),
    asOf: readDate(row, 'as_of'),
    value: readNumberCell(row, 'value', 0, 1e9),
    comparator: readMember(row, 'comparator', COMPARATORS),
    sources,
    confidence,
  };
}

function readEvidence(row: UntypedRecord): Pick<Facility, 'sources' | 'confidence' | 'note'> {
  return {
    sources: readIdsCell(row, 'sources'),
    confidence: readMember(row, 'confidence', CONFIDENCES),
    note: readOptionalBilingual(row, 'note'),
  };
}

function readCountry(row: UntypedRecord, field: string): string {
  const code = readText(row, field);
  if (!/^[A-Z]{2}$/.test(code)) throw new FieldError(field, `"${code}" is no country code`);
  return code;
}

function readOptionalPosition(row: UntypedRecord): Position | null {
  const longitude = readOptionalNumberCell(row, 'lon', -180, 180);
  const latitude = readOptionalNumberCell(row, 'lat', -90, 90);
  if ((longitude === null) !== (latitude === null)) {
    throw new FieldError('lon', 'half a point: longitude or latitude is missing');
  }
  return longitude === null || latitude === null ? null : [longitude, latitude];
}

function readArea(row: UntypedRecord): FacilityArea | null {
  const squareMetres = readOptionalNumberCell(row, 'area_m2', 0, 1e8);
  if (squareMetres === null) return null;
  return {
    squareMetres,
    original: readNumberCell(row, 'area_original', 0, 1e9),
    unit: readMember(row, 'area_unit', AREA_UNITS),
    basis: readMember(row, 'area_basis', AREA_BASES),
  };
}

function bilingual(en: string, zh: string | null): BilingualName {
  return { en, zh: zh ?? en };
}
