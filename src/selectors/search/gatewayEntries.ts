// Gateways of the trade as the search finds them; choosing one opens it, and the map goes there.
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import type { Gateway, GatewayKind } from '@/model/ground/gateway';
import { nameStarts } from './nameStarts';
import type { SearchEntry } from './searchEntries';
import { namesOf } from './searchNames';

const KIND_WORDS: Readonly<Record<GatewayKind, readonly string[]>> = {
  'sea-port': ['port', 'sea port', 'harbour', 'harbor', '港', '港口', '海港'],
  airport: ['airport', 'cargo airport', '机场', '货运机场'],
  'rail-port': ['rail port', 'railway', '铁路口岸', '铁路港'],
  'land-port': ['land port', 'border crossing', '口岸', '陆路口岸'],
};

export function gatewayEntries(
  gateways: readonly Gateway[],
  index: SearchIndex,
): readonly SearchEntry[] {
  return gateways.map((gateway) => {
    const { name, kind } = gateway;
    return {
      type: 'gateway',
      selection: { type: 'gateway', id: gateway.id },
      name,
      title: null,
      zones: [],
      gateway,
      year: null,
      ...namesOf(index, name),
      context: KIND_WORDS[kind].map(nameStarts),
    };
  });
}
