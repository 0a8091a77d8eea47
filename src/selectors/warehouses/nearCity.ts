// Documented sites near a city or port abroad, with their distances from centre to centre.
import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { kilometresBetween } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import type { Facility } from '@/model/warehouse';
import { NEAR_CITY_KILOMETRES, type TradeCity } from '@/model/warehouses/tradeCity';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';

export interface SiteAtDistance {
  readonly site: Facility;
  readonly kilometres: number;
}

export interface NearCityCard {
  readonly city: TradeCity;
  /** Within 100 km, nearest first, whatever the year. */
  readonly near: readonly SiteAtDistance[];
  /** The nearest of all where none is near. */
  readonly nearest: SiteAtDistance | null;
}

const deriveCard = memoizeOne((data: WarehouseDataset | null, id: string): NearCityCard | null => {
  const city = data?.cityById.get(id);
  if (data === null || city === undefined) return null;
  const all = data.facilities
    .flatMap((site) =>
      site.position === null
        ? []
        : { site, kilometres: kilometresBetween(city.position, site.position) },
    )
    .sort((a, b) => a.kilometres - b.kilometres || (a.site.id < b.site.id ? -1 : 1));
  const near = all.filter(({ kilometres }) => kilometres <= NEAR_CITY_KILOMETRES);
  return { city, near, nearest: near.length === 0 ? (all[0] ?? null) : null };
});

/** Of the selected city; null for another selection, and until the warehouses are loaded. */
export function selectNearCityCard(state: AtlasState): NearCityCard | null {
  const selection = selectedIn(state);
  return selection?.type === 'near' ? deriveCard(selectWarehouseData(state), selection.id) : null;
}
