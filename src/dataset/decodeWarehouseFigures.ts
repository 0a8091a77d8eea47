// One row of a table of figures on overseas warehouses → one figure; what does not fit throws a FieldError.
import { CONFIDENCES } from '../model/confidence.ts';
import { COMPARATORS } from '../model/figure.ts';
import { REGION_INDICATORS, REPORTER_KINDS, WAREHOUSE_UNITS } from '../model/warehouse.ts';
import type { CountryFigure } from '../model/warehouses/countryFigure.ts';
import { countryId } from '../model/warehouses/selectionTypes.ts';
import { readBilingual, readIdsCell, readNumberCell, readOptionalBilingual } from './cellReader.ts';
import { readMember, readText, type UntypedRecord } from './fieldReader.ts';

/** Null for what is no figure of a country, for counts, and for what the editors derived. */
export function decodeCountryFigure(row: UntypedRecord): CountryFigure | null {
  if (row.region_level !== 'country') return null;
  const indicator = readMember(row, 'indicator', REGION_INDICATORS);
  if (indicator === 'warehouse_count' || indicator === 'derived_warehouse_count') return null;
  return {
    id: readText(row, 'id'),
    country: countryId(readText(row, 'iso2')),
    indicator,
    value: readNumberCell(row, 'value', 0, 1e9),
    unit: readMember(row, 'unit', WAREHOUSE_UNITS),
    comparator: readMember(row, 'comparator', COMPARATORS),
    asOf: readText(row, 'as_of'),
    reporter: readBilingual(row, 'reporter'),
    standing: readMember(row, 'official_or_industry', REPORTER_KINDS),
    definition: readOptionalBilingual(row, 'definition'),
    sources: readIdsCell(row, 'sources'),
    confidence: readMember(row, 'confidence', CONFIDENCES),
    note: readOptionalBilingual(row, 'note'),
  };
}
