// Where what is opened of the overseas warehouses lies: a site, or all sites of a country.
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import type { Bounds } from '@/model/camera';
import type { Position } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import { isWarehouseType } from '@/model/warehouses/selectionTypes';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { AtlasState, Selection } from '@/store/atlasState';

/** Several sites keep their surroundings, degrees. */
const LEAST_SPAN = 8;

/** Points of the sites that have one, and of the country's figure. */
export function warehousePoints(
  { sitesOf, countOf }: WarehouseDataset,
  { type, id }: Selection,
): readonly Position[] {
  if (!isWarehouseType(type)) return [];
  const sites = sitesOf[type].get(id) ?? [];
  const figure = type === 'country' ? countOf.get(id) : undefined;
  return [...sites, ...(figure === undefined ? [] : [figure])]
    .map(({ position }) => position)
    .filter((position) => position !== null);
}

/** The part of the map around some points, or null without any. */
export function boundsAround(points: readonly Position[]): Bounds | null {
  if (points.length === 0) return null;
  const [west, east] = spread(points.map(([longitude]) => longitude));
  const [south, north] = spread(points.map(([, latitude]) => latitude));
  return [west, south, east, north];
}

function spread(degrees: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...degrees), Math.max(...degrees)];
  const lack = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [low - lack, high + lack];
}

/** Points of what is selected; none for another selection. */
export function selectedWarehousePoints(state: AtlasState): readonly Position[] {
  const selection = selectedIn(state);
  const data = selectWarehouseData(state);
  return selection === null || data === null ? [] : warehousePoints(data, selection);
}
