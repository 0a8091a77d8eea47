// Overseas warehouses that a reader can take away: columns as published, rows of the shown view or all.
import {
  type NoteColumns,
  type SourceColumns,
  sourceColumns,
} from '@/model/published/citedEvidence';
import type { CountryCount, Facility } from '@/model/warehouse';
import type { OwnerFigure } from '@/model/warehouses/ownerFigure';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectShownCountries } from '@/selectors/warehouses/countries/countryFigures';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import type { AtlasState } from '@/store/atlasState';
import type { LoadedEvidence } from '@/store/resources';
import { citedSources, type ExportScope } from './exportRows';
import type { TableRow } from './exportText';
import { selectOwnerRows } from './ownerTable';

export interface FacilityRow extends TableRow, NoteColumns, SourceColumns {
  readonly operator: string | null;
  readonly operator_en: string;
  readonly operator_zh: string | null;
  readonly facility_name: string;
  readonly facility_name_zh: string | null;
  readonly facility_type: string;
  readonly status: string;
  readonly country_iso2: string;
  readonly region_en: string | null;
  readonly region_zh: string | null;
  readonly city_en: string | null;
  readonly city_zh: string | null;
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
}

export interface CountryRow extends TableRow, NoteColumns, SourceColumns {
  readonly region_en: string;
  readonly region_zh: string;
  readonly iso2: string;
  readonly as_of: string;
  readonly value: number | null;
  readonly comparator: string;
  readonly rank: number | null;
  readonly reporter_en: string;
  readonly reporter_zh: string;
  readonly definition_en: string | null;
  readonly definition_zh: string | null;
  readonly sources: readonly string[];
  readonly confidence: string;
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

export function facilityRow(facility: Facility, evidence: LoadedEvidence | null): FacilityRow {
  const { operator, position, area } = facility;
  return {
    id: facility.id,
    operator: facility.operatorId,
    operator_en: operator.en,
    // Without a Chinese name the English one stands in its place.
    operator_zh: operator.zh === operator.en ? null : operator.zh,
    facility_name: facility.name.en,
    facility_name_zh: facility.name.zh === facility.name.en ? null : facility.name.zh,
    facility_type: facility.type,
    status: facility.status,
    country_iso2: facility.country,
    region_en: facility.region?.en ?? null,
    region_zh: facility.region?.zh ?? null,
    city_en: facility.city?.en ?? null,
    city_zh: facility.city?.zh ?? null,
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
    note_en: facility.note?.en ?? null,
    note_zh: facility.note?.zh ?? null,
    ...sourceColumns(citedSources(facility.sources, evidence)),
  };
}

export function countryRow(country: CountryCount, evidence: LoadedEvidence | null): CountryRow {
  return {
    id: country.id,
    region_en: country.name.en,
    region_zh: country.name.zh,
    iso2: country.country,
    as_of: country.asOf,
    value: country.count,
    comparator: country.comparator,
    rank: country.rank,
    reporter_en: country.reporter.en,
    reporter_zh: country.reporter.zh,
    definition_en: country.definition?.en ?? null,
    definition_zh: country.definition?.zh ?? null,
    lon: country.position[0],
    lat: country.position[1],
    sources: country.sources,
    confidence: country.confidence,
    note_en: country.note?.en ?? null,
    note_zh: country.note?.zh ?? null,
    ...sourceColumns(citedSources(country.sources, evidence)),
  };
}

export interface OwnerRow extends TableRow, NoteColumns, SourceColumns {
  readonly province: string;
  readonly place: string | null;
  readonly level: string;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator: string;
  readonly as_of: string;
  readonly issuer_en: string;
  readonly issuer_zh: string;
  readonly official: string;
  readonly definition_en: string;
  readonly definition_zh: string;
  readonly sources: readonly string[];
  readonly confidence: string;
}

const NO_OWNERS: readonly OwnerFigure[] = [];

/** Those of the table; or all that is reported of the homes of owners. */
export function selectExportOwners(state: AtlasState, scope: ExportScope): readonly OwnerFigure[] {
  return scope === 'shown'
    ? selectOwnerRows(state)
    : (selectWarehouseData(state)?.ownerFigures ?? NO_OWNERS);
}

/** Without a point: a province or city is no spot. */
export function ownerRow(figure: OwnerFigure, evidence: LoadedEvidence | null): OwnerRow {
  return {
    id: figure.id,
    province: figure.province,
    place: figure.place,
    level: figure.level,
    indicator: figure.indicator,
    value: figure.value,
    unit: figure.unit,
    comparator: figure.comparator,
    as_of: figure.asOf,
    issuer_en: figure.issuer.en,
    issuer_zh: figure.issuer.zh,
    official: figure.standing,
    definition_en: figure.definition.en,
    definition_zh: figure.definition.zh,
    lon: null,
    lat: null,
    sources: figure.sources,
    confidence: figure.confidence,
    note_en: figure.note?.en ?? null,
    note_zh: figure.note?.zh ?? null,
    ...sourceColumns(citedSources(figure.sources, evidence)),
  };
}
