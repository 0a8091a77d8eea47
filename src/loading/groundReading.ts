// Reads the gateways and the cities abroad; from then on their signs and names are drawn, and those of the seas.

import { decodeRows } from '@/dataset/decodeRows';
import { decodeTradeCity } from '@/dataset/decodeTradeCities';
import { decodeGateway } from '@/dataset/ground/decodeGateways';
import { installGround } from '@/selectors/ground/drawGround';
import type { GroundData } from '@/store/resources';

export { decodeTowns } from '@/dataset/ground/decodeTowns';

export function readGround(gateways: string, cities: string): GroundData {
  // Before the data, or they would wait for the next change.
  installGround();
  return {
    gateways: decodeRows('gateways.csv', gateways, decodeGateway).facts,
    cities: decodeRows('trade-cities.csv', cities, decodeTradeCity).facts,
  };
}
