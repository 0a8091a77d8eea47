// What the atlas loads when it is wanted: one shape for all of it, and what each holds once it is there.
import type { LoadedZones, RecordProblem } from '@/dataset/dataset';
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import type { DecodedWarehouses } from '@/dataset/warehouseDataset';
import type { Figure } from '@/model/figure';
import type { Gateway } from '@/model/ground/gateway';
import type { Town } from '@/model/ground/town';
import type { BilingualName } from '@/model/place';
import type { PolicyEvent } from '@/model/policyEvent';
import type { Source } from '@/model/source';
import type { TradeCity } from '@/model/warehouses/tradeCity';

export type Resource<Value> =
  | { readonly status: 'idle' }
  /** `isAgain`: after a failure. */
  | { readonly status: 'wanted'; readonly isAgain?: true }
  /** `problems`: records that could not be read; they are left out. */
  | {
      readonly status: 'ready';
      readonly value: Value;
      readonly problems?: readonly RecordProblem[];
    }
  /** `reason` names the file and what went wrong, for the reader's report. `isBroken`: its script came, and is none. */
  | {
      readonly status: 'failed';
      readonly reason: string;
      readonly isAgain?: true;
      readonly isBroken?: true;
    };

/** It may still come by itself. */
export function isAwaited({ status }: Resource<unknown>): boolean {
  return status === 'idle' || status === 'wanted';
}

/** So is this, and it has not failed yet: what waits for it would go away again if it were asked for once more. */
export function isFirstAwaited(resource: Resource<unknown>): boolean {
  return isAwaited(resource) && !('isAgain' in resource);
}

export const RESOURCE_NAMES = [
  'zones',
  'sources',
  'events',
  'searchIndex',
  'warehouses',
  'figures',
  'ground',
  'towns',
] as const;
export type ResourceName = (typeof RESOURCE_NAMES)[number];
/** The map is whole without the others: that they did not come is not said. */
export type ToldResource = Exclude<ResourceName, 'ground' | 'towns'>;

/** What the details say beside the facts. */
export interface LoadedEvidence {
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By the id of the zone; most have none. */
  readonly zoneNotes: ReadonlyMap<string, BilingualName>;
}

/** What the map shows and names beside zones and sites. */
export interface GroundData {
  readonly gateways: readonly Gateway[];
  /** Abroad. */
  readonly cities: readonly TradeCity[];
}

export interface ResourceValues {
  readonly zones: LoadedZones;
  readonly sources: LoadedEvidence;
  /** Steps of the policy in the order of time. */
  readonly events: readonly PolicyEvent[];
  readonly searchIndex: SearchIndex;
  readonly warehouses: DecodedWarehouses;
  readonly figures: readonly Figure[];
  readonly ground: GroundData;
  readonly towns: readonly Town[];
}

export type Resources = { readonly [Name in ResourceName]: Resource<ResourceValues[Name]> };

/** Wanted when somebody asks for it. */
export const OPENING_RESOURCES: Resources = {
  zones: { status: 'idle' },
  sources: { status: 'idle' },
  events: { status: 'idle' },
  searchIndex: { status: 'idle' },
  warehouses: { status: 'idle' },
  figures: { status: 'idle' },
  ground: { status: 'idle' },
  towns: { status: 'idle' },
};
