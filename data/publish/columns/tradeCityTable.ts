// trade-cities.csv: cities and ports abroad by which readers look for warehouses.
import { COUNTRY_CODE, ID, LAT, LON, NAME_EN, NAME_ZH, POSITION_SOURCE } from './sharedColumns.ts';
import type { Table } from './table.ts';

export const TRADE_CITIES = {
  name: 'trade-cities',
  title: 'Trade cities and ports abroad',
  description:
    'Cities and ports outside China by which readers look for overseas warehouses. That a city stands here says nothing of warehouses in it.',
  columns: [
    ID,
    NAME_EN,
    NAME_ZH,
    {
      name: 'other_names',
      type: 'text',
      description: 'Other names that it is found by, joined by semicolon and space.',
    },
    { ...COUNTRY_CODE, name: 'country_iso2', isRequired: true },
    LON,
    LAT,
    POSITION_SOURCE,
    {
      name: 'population',
      type: 'integer',
      minimum: 1,
      unit: 'inhabitants',
      description: 'Inhabitants as the same record has them; they only rank names on the map.',
    },
  ],
} as const satisfies Table;
