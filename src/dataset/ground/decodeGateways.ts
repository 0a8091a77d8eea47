// One row of gateways.csv → a gateway; what does not fit throws a FieldError.
import { GATEWAY_KINDS, GATEWAY_PRECISIONS, type Gateway } from '../../model/ground/gateway.ts';
import { readNumberCell } from '../cellReader.ts';
import { readMember, readText, type UntypedRecord } from '../fieldReader.ts';

export function decodeGateway(row: UntypedRecord): Gateway {
  return {
    id: readText(row, 'id'),
    name: { en: readText(row, 'name_en'), zh: readText(row, 'name_zh') },
    kind: readMember(row, 'kind', GATEWAY_KINDS),
    country: readText(row, 'country_iso2'),
    position: [readNumberCell(row, 'lon', -180, 180), readNumberCell(row, 'lat', -90, 90)],
    precision: readMember(row, 'position_precision', GATEWAY_PRECISIONS),
    source: readText(row, 'position_source'),
  };
}
