// Reads the gateways and the cities abroad; from then on their signs and names are drawn, and those of the seas, and
// crowded marks come apart.
import type { RecordProblem } from '@/dataset/dataset';
import { decodeRows } from '@/dataset/decodeRows';
import { decodeTradeCity } from '@/dataset/decodeTradeCities';
import { decodeGateway } from '@/dataset/ground/decodeGateways';
import { installGround } from '@/selectors/ground/drawGround';
import { installApart } from '@/selectors/marks/drawApart';
import { installZonesApart } from '@/selectors/marks/drawZonesApart';
import type { GroundData } from '@/store/resources';

export { decodeTowns } from '@/dataset/ground/decodeTowns';

interface ReadGround {
  readonly ground: GroundData;
  readonly problems: readonly RecordProblem[];
}

export function readGround(gatewaysText: string, citiesText: string): ReadGround {
  // Before the data, or they would wait for the next change.
  installGround();
  installApart();
  installZonesApart();
  const gateways = decodeRows('gateways.csv', gatewaysText, decodeGateway);
  const cities = decodeRows('trade-cities.csv', citiesText, decodeTradeCity);
  return {
    ground: { gateways: gateways.facts, cities: cities.facts },
    problems: [...gateways.problems, ...cities.problems],
  };
}
