// Overseas warehouses that a reader can take away: columns as published, rows of the shown view or all.
import type { CountryCount, Facility } from '@/model/warehouse';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectShownCountries } from '@/selectors/warehouses/countryFigures';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import type { AtlasState } from '@/store/atlasState';
import type { ExportScope } from './exportRows';
import type { TableRow } from './exportText';

export interface FacilityRow extends TableRow {
  readonly operator: string | null;
  readonly operator_en: string;
  readonly operator_zh: string | null;
  readonly facility_name: string;
  readonly facility_type: string;
  readonly status: string;
  readonly country_iso2: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly coord_precision: string;
  readonly opened_year: number | null;
  readonly known_since_year: number | null;
  readonly closed_year: number | null;
  readonly area_m2: number | null;
  readonly area_original: number | null;
  readonly area_unit: string | null;
  readonly area_basis: string | null;
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly note: string | null;
}

export interface CountryRow extends TableRow {
  readonly region_en: string;
  readonly region_zh: string;
  readonly iso2: string;
  readonly as_of: string;
  readonly value: number | null;
  readonly comparator: string;
  readonly rank: number | null;
  readonly reporter: string;
  readonly definition: string | null;
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly note: string | null;
}

/** Sites of list, legend and map now, those without a point included; or all. */
export function selectExportFacilities(state: AtlasState, scope: ExportScope): readonly Facility[] {
  return scope === 'shown'
    ? selectShownFacilities(state)
    : (selectWarehouseData(state)?.facilities ?? []);
}

/** Figures by country of the shown year: none in a year without figures; or all. */
export function selectExportCountries(
  state: AtlasState,
  scope: ExportScope,
): readonly CountryCount[] {
  return scope === 'shown'
    ? selectShownCountries(state)
    : (selectWarehouseData(state)?.countries ?? []);
}

export function facilityRow(facility: Facility): FacilityRow {
  const { operator, position, area } = facility;
  return {
    id: facility.id,
    operator: facility.operatorId,
    operator_en: operator.en,
    // Without a Chinese name the English one stands in its place.
    operator_zh: operator.zh === operator.en ? null : operator.zh,
    facility_name: facility.name,
    facility_type: facility.type,
    status: facility.status,
    country_iso2: facility.country,
    region: facility.region,
    city: facility.city,
    lon: position?.[0] ?? null,
    lat: position?.[1] ?? null,
    coord_precision: facility.precision,
    opened_year: facility.openedYear,
    known_since_year: facility.knownSinceYear,
    closed_year: facility.closedYear,
    area_m2: area?.squareMetres ?? null,
    area_original: area?.original ?? null,
    area_unit: area?.unit ?? null,
    area_basis: area?.basis ?? null,
    sources: facility.sources,
    confidence: facility.confidence,
    note: facility.note,
  };
}

export function countryRow(country: CountryCount): CountryRow {
  return {
    id: country.id,
    region_en: country.name.en,
    region_zh: country.name.zh,
    iso2: country.country,
    as_of: country.asOf,
    value: country.count,
    comparator: country.comparator,
    rank: country.rank,
    reporter: country.reporter,
    definition: country.definition,
    lon: country.position[0],
    lat: country.position[1],
    sources: country.sources,
    confidence: country.confidence,
    note: country.note,
  };
}
