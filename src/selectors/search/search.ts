// A query → what is meant by it, best first. Where nothing holds what was typed, typing errors are forgiven.
import memoizeOne from 'memoize-one';
import type { Dataset } from '@/dataset/dataset';
import { EMPTY_SEARCH_INDEX, type SearchIndex } from '@/dataset/decodeSearchIndex';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import type { Figure } from '@/model/figure';
import type { Gateway } from '@/model/ground/gateway';
import type { PolicyEvent } from '@/model/policyEvent';
import { ZONE_KINDS } from '@/model/zoneKind';
import {
  loadedValue,
  selectDataset,
  selectEvents,
  selectSearchIndex,
  selectWarehouseData,
} from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import { figureEntries } from './figureEntries';
import { gatewayEntries } from './gatewayEntries';
import { queryTokens, queryWords } from './nameStarts';
import { ENTRY_TYPES, type SearchEntry, searchEntries } from './searchEntries';
import { forgivingRanks, isWholeName, literalRanks, type Rank } from './searchRank';
import { stepEntries } from './stepEntries';
import { warehouseEntries } from './warehouseEntries';

export const MOST_RESULTS = 8;

export interface SearchResults {
  readonly shown: readonly SearchEntry[];
  /** Of all that was found, shown or not. */
  readonly total: number;
}

const NO_RESULTS: SearchResults = { shown: [], total: 0 };

interface Ranked {
  readonly entry: SearchEntry;
  readonly rank: number;
}

/** Places before zones, many zones before few, then the fixed order of kinds. */
function compareEqual(a: SearchEntry, b: SearchEntry): number {
  return (
    ENTRY_TYPES.indexOf(a.type) - ENTRY_TYPES.indexOf(b.type) ||
    b.zones.length - a.zones.length ||
    kindOrder(a) - kindOrder(b) ||
    (orderOf(a) < orderOf(b) ? -1 : 1)
  );
}

function orderOf({ selection, name }: SearchEntry): string {
  return selection?.id ?? name.en;
}

function kindOrder({ zones: [zone] }: SearchEntry): number {
  return zone === undefined ? ZONE_KINDS.length : ZONE_KINDS.indexOf(zone.kind);
}

function sorted(entries: readonly SearchEntry[], rankOf: (entry: SearchEntry) => Rank): Ranked[] {
  return entries
    .flatMap((entry) => {
      const rank = rankOf(entry);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank || compareEqual(a.entry, b.entry));
}

/** Between the words that a question is made of. */
const FILLERS = /\b(?:in|of|the|for|and|with|at|on)\b|的/gi;

export function search(entries: readonly SearchEntry[], text: string): SearchResults {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return NO_RESULTS;
  const query = { tokens, whole: tokens.join('') };
  let found = sorted(entries, literalRanks(query));
  // "Warehouses in Germany" asks for what "warehouses Germany" does, unless something is called so.
  const core = queryTokens(text.replace(FILLERS, ' '));
  const isCalledSo = found[0] !== undefined && isWholeName(found[0].rank);
  if (core.length > 0 && core.join() !== tokens.join() && !isCalledSo) {
    const asked = sorted(entries, literalRanks({ tokens: core, whole: core.join('') }));
    if (asked.length > 0) found = asked;
  }
  // "jd uk" is no pinyin: what finds nothing joined is asked word by word.
  if (found.length === 0) {
    found = sorted(entries, literalRanks({ ...query, tokens: queryWords(text) }));
  }
  if (found.length === 0) {
    // Only the nearest: what is further away is hardly meant.
    const near = sorted(entries, forgivingRanks(query));
    found = near.filter(({ rank }) => rank === near[0]?.rank);
  }
  return {
    shown: found.slice(0, MOST_RESULTS).map(({ entry }) => entry),
    total: found.length,
  };
}

const NO_ENTRIES: readonly SearchEntry[] = [];
const deriveZoneEntries = memoizeOne((dataset: Dataset | null, index: SearchIndex | null) =>
  dataset === null ? NO_ENTRIES : searchEntries(dataset, index ?? EMPTY_SEARCH_INDEX),
);
const deriveWarehouseEntries = memoizeOne(
  (data: WarehouseDataset | null, index: SearchIndex | null) =>
    data === null ? NO_ENTRIES : warehouseEntries(data, index ?? EMPTY_SEARCH_INDEX),
);
const deriveFigureEntries = memoizeOne(
  (figures: readonly Figure[] | null, index: SearchIndex | null) =>
    figures === null ? NO_ENTRIES : figureEntries(figures, index ?? EMPTY_SEARCH_INDEX),
);
const NO_GATEWAYS: readonly Gateway[] = [];
const deriveGatewayEntries = memoizeOne((gateways: readonly Gateway[], index: SearchIndex | null) =>
  gatewayEntries(gateways, index ?? EMPTY_SEARCH_INDEX),
);
const deriveStepEntries = memoizeOne((events: readonly PolicyEvent[], index: SearchIndex | null) =>
  stepEntries(events, index ?? EMPTY_SEARCH_INDEX),
);
const joinEntries = memoizeOne(
  (
    zones: readonly SearchEntry[],
    warehouses: readonly SearchEntry[],
    figures: readonly SearchEntry[],
    gateways: readonly SearchEntry[],
    steps: readonly SearchEntry[],
  ): readonly SearchEntry[] => [...zones, ...warehouses, ...figures, ...gateways, ...steps],
);
const deriveResults = memoizeOne(search);

function isSettled({ status }: AtlasState['resources']['zones']): boolean {
  return status === 'ready' || status === 'failed';
}

export function selectSearchResults(state: AtlasState): SearchResults {
  const searchIndex = selectSearchIndex(state);
  // What is found beside the zones would stand first until they come, and be what Enter takes.
  if (!isSettled(state.resources.zones)) return NO_RESULTS;
  const entries = joinEntries(
    deriveZoneEntries(selectDataset(state), searchIndex),
    deriveWarehouseEntries(selectWarehouseData(state), searchIndex),
    deriveFigureEntries(loadedValue(state.resources.figures), searchIndex),
    deriveGatewayEntries(loadedValue(state.resources.ground)?.gateways ?? NO_GATEWAYS, searchIndex),
    deriveStepEntries(selectEvents(state), searchIndex),
  );
  return deriveResults(entries, (searchIndex ?? EMPTY_SEARCH_INDEX).simplify(state.query));
}
