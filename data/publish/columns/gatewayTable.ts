// gateways.csv: sea ports, cargo airports, rail ports and land ports that the trade uses.
import { GATEWAY_KINDS, GATEWAY_PRECISIONS } from '../../../src/model/ground/gateway.ts';
import { COUNTRY_CODE, ID, LAT, LON, NAME_EN, NAME_ZH, POSITION_SOURCE } from './sharedColumns.ts';
import type { Table } from './table.ts';

export const GATEWAYS = {
  name: 'gateways',
  title: 'Gateways of the trade',
  description:
    'Sea and river ports, airports with much cargo, rail ports and land ports through which cross-border e-commerce passes, in China and abroad. A selection, no register.',
  columns: [
    ID,
    NAME_EN,
    NAME_ZH,
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      oneOf: GATEWAY_KINDS,
      description: 'Kind of gateway; a river port counts as a sea port.',
    },
    { ...COUNTRY_CODE, name: 'country_iso2', isRequired: true },
    LON,
    LAT,
    {
      name: 'position_precision',
      type: 'text',
      isRequired: true,
      oneOf: GATEWAY_PRECISIONS,
      description: 'What the point stands for: the gateway itself, its town or district, its city.',
    },
    { ...POSITION_SOURCE, isRequired: true },
  ],
} as const satisfies Table;
