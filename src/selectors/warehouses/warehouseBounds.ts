// Where what is opened of the overseas warehouses lies: a site, or all sites of a country.
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import type { Bounds } from '@/model/camera';
import type { Position } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import { isWarehouseType } from '@/model/warehouses/selectionTypes';
import { NEAR_CITY_KILOMETRES } from '@/model/warehouses/tradeCity';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { AtlasState, Selection } from '@/store/atlasState';

/** Several sites keep their surroundings, degrees. */
const LEAST_SPAN = 8;

/** Points of the sites that have one, and of the country's figure or the city itself. */
function warehousePoints(
  { sitesOf, countOf, cityById }: WarehouseDataset,
  { type, id }: Selection,
): readonly Position[] {
  if (!isWarehouseType(type)) return [];
  const sites = sitesOf[type].get(id) ?? [];
  const own = type === 'country' ? countOf.get(id) : type === 'near' ? cityById.get(id) : undefined;
  return [...sites, ...(own === undefined ? [] : [own])]
    .map(({ position }) => position)
    .filter((position) => position !== null);
}

/** The part of the map that shows what is opened, or null where no point is known. */
export function warehouseBounds(data: WarehouseDataset, selection: Selection): Bounds | null {
  const city = selection.type === 'near' ? data.cityById.get(selection.id) : undefined;
  if (city !== undefined) return boundsWithin(city.position);
  const points = warehousePoints(data, selection);
  if (points.length === 0) return null;
  const [west, east] = spread(points.map(([longitude]) => longitude));
  const [south, north] = spread(points.map(([, latitude]) => latitude));
  return [west, south, east, north];
}

const KILOMETRES_A_DEGREE = 111;

/** What is near a city. */
function boundsWithin([longitude, latitude]: Position): Bounds {
  const high = NEAR_CITY_KILOMETRES / KILOMETRES_A_DEGREE;
  const wide = high / Math.cos((latitude * Math.PI) / 180);
  return [longitude - wide, latitude - high, longitude + wide, latitude + high];
}

function spread(degrees: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...degrees), Math.max(...degrees)];
  const lack = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [low - lack, high + lack];
}

/** Points and bounds of what is selected; null for another selection. */
export function selectWarehouseSight(state: AtlasState): {
  readonly points: readonly Position[];
  readonly bounds: Bounds | null;
} | null {
  const selection = selectedIn(state);
  const data = selectWarehouseData(state);
  if (selection === null || data === null || !isWarehouseType(selection.type)) return null;
  return { points: warehousePoints(data, selection), bounds: warehouseBounds(data, selection) };
}
