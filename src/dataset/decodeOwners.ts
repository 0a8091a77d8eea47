// One row of warehouse-provinces.csv or of provinces.csv → a figure of owners, or a province with its point.
import { CONFIDENCES } from '../model/confidence.ts';
import { COMPARATORS, TOTAL_STANDINGS } from '../model/figure.ts';
import type { OwnerFigure, ProvincePoint } from '../model/warehouses/ownerFigure.ts';
import {
  OWNER_INDICATORS,
  OWNER_LEVELS,
  OWNER_UNITS,
} from '../model/warehouses/warehouseOwners.ts';
import { readBilingual, readIdsCell, readNumberCell, readOptionalBilingual } from './cellReader.ts';
import { readMember, readOptionalText, readText, type UntypedRecord } from './fieldReader.ts';

export function decodeOwnerFigure(row: UntypedRecord): OwnerFigure {
  return {
    id: readText(row, 'id'),
    province: readText(row, 'province'),
    place: readOptionalText(row, 'place'),
    level: readMember(row, 'level', OWNER_LEVELS),
    indicator: readMember(row, 'indicator', OWNER_INDICATORS),
    value: readNumberCell(row, 'value', 0, 1e9),
    unit: readMember(row, 'unit', OWNER_UNITS),
    comparator: readMember(row, 'comparator', COMPARATORS),
    asOf: readText(row, 'as_of'),
    issuer: readBilingual(row, 'issuer'),
    standing: readMember(row, 'official', TOTAL_STANDINGS),
    definition: readBilingual(row, 'definition'),
    sources: readIdsCell(row, 'sources'),
    confidence: readMember(row, 'confidence', CONFIDENCES),
    note: readOptionalBilingual(row, 'note'),
  };
}

export function decodeProvincePoint(row: UntypedRecord): ProvincePoint {
  return {
    id: readText(row, 'id'),
    name: { en: readText(row, 'name_en'), zh: readText(row, 'name_zh') },
    position: [readNumberCell(row, 'lon', -180, 180), readNumberCell(row, 'lat', -90, 90)],
  };
}
