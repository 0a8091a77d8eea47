// One row of trade-cities.csv → a city; what does not fit throws a FieldError.
import type { TradeCity } from '../model/warehouses/tradeCity.ts';
import { readNumberCell, readOptionalNumberCell } from './cellReader.ts';
import { readOptionalText, readText, type UntypedRecord } from './fieldReader.ts';

export function decodeTradeCity(row: UntypedRecord): TradeCity {
  return {
    id: readText(row, 'id'),
    name: { en: readText(row, 'name_en'), zh: readText(row, 'name_zh') },
    otherNames: (readOptionalText(row, 'other_names') ?? '').split('; ').filter(Boolean),
    country: readText(row, 'country_iso2'),
    population: readOptionalNumberCell(row, 'population', 1, 1e8),
    position: [readNumberCell(row, 'lon', -180, 180), readNumberCell(row, 'lat', -90, 90)],
  };
}
