// The data of the page as far as it is there; null or empty until then, and after a failure.
import type { Dataset, Overview } from '@/dataset/dataset';
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import type { BilingualName } from '@/model/place';
import type { PolicyEvent } from '@/model/policyEvent';
import type { Source } from '@/model/source';
import type { AtlasState } from '@/store/atlasState';
import type { Resource } from '@/store/resources';

type Loading = Pick<AtlasState, 'resources'>;

/** Null while there is nothing to use, whatever the reason. */
export function loadedValue<Value>(resource: Resource<Value>): Value | null {
  return resource.status === 'ready' ? resource.value : null;
}

const NO_EVENTS: readonly PolicyEvent[] = [];

/** What the page brought with it; the published zones where it brought nothing, or where they are others. */
export function selectOverview({
  overview,
  resources,
}: Pick<AtlasState, 'resources' | 'overview'>): Overview | null {
  return overview ?? selectDataset({ resources });
}

export function selectDataset({ resources }: Loading): Dataset | null {
  return loadedValue(resources.zones)?.dataset ?? null;
}

export function selectWarehouseData({ resources }: Loading): WarehouseDataset | null {
  return loadedValue(resources.warehouses)?.data ?? null;
}

/** By id. */
export function selectSources({ resources }: Loading): ReadonlyMap<string, Source> | null {
  return loadedValue(resources.sources)?.sources ?? null;
}

/** By the id of the zone. */
export function selectZoneNotes({ resources }: Loading): ReadonlyMap<string, BilingualName> | null {
  return loadedValue(resources.sources)?.zoneNotes ?? null;
}

export function selectSearchIndex({ resources }: Loading): SearchIndex | null {
  return loadedValue(resources.searchIndex);
}

/** Steps of the policy in the order of time. */
export function selectEvents({ resources }: Loading): readonly PolicyEvent[] {
  return loadedValue(resources.events) ?? NO_EVENTS;
}
