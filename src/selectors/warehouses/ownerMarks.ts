// Overseas warehouses by where their owners are at home: one sign for each province, and for cities from nearby.
// Signs have one size: the figures are of different years and definitions, nothing ranks or adds them.

import memoizeOne from 'memoize-one';
import type { Overview } from '@/dataset/dataset';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { toWorld } from '@/model/camera';
import { COMPARATOR_SIGNS, type Comparator } from '@/model/figure';
import { comparePeriods } from '@/model/partOfYear';
import type { BilingualName, Position } from '@/model/place';
import {
  isOfWarehouses,
  type OwnerFigure,
  type OwnerIndicator,
  type OwnerLevel,
} from '@/model/warehouses/ownerFigure';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { OWNER_LOOKS, type OwnerLook } from '@/model/warehouses/warehouseSign';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { FOREVER } from '@/selectors/time/shownIn';
import type { AtlasState } from '@/store/atlasState';
import type { LookCount } from './warehouseSigns';

const RADIUS = 7;
/** From this zoom on the figures of cities stand beside those of provinces. */
const CITIES_ZOOM = 4.5;

const MAIN: readonly OwnerIndicator[] = ['warehouse_count', 'new_warehouse_count'];

/** The newest total; where there is none, the newest increase; null where only other things are reported. */
export function mainFigure(figures: readonly OwnerFigure[]): OwnerFigure | null {
  for (const indicator of MAIN) {
    const newest = figures
      .filter((figure) => figure.indicator === indicator)
      .sort((a, b) => comparePeriods(b.asOf, a.asOf))[0];
    if (newest !== undefined) return newest;
  }
  return null;
}

/** A number that is a bound is never drawn as a total. */
const LOOKS: Readonly<Record<Comparator, OwnerLook>> = {
  exact: 'total',
  about: 'total',
  more_than: 'bound',
  almost: 'bound',
  not_published: 'other',
};

function ownerLook(figures: readonly OwnerFigure[]): OwnerLook {
  const main = mainFigure(figures);
  if (main === null) return figures.some(isOfWarehouses) ? 'other' : 'none';
  if (main.indicator === 'new_warehouse_count') return 'increase';
  return LOOKS[main.comparator];
}

/** "839 (2023)", "> 300 (2022)", "+121 (2025)": never without its year. */
function figureText({ indicator, comparator, value, asOf }: OwnerFigure): string {
  const sign = indicator === 'new_warehouse_count' ? '+' : '';
  return `${COMPARATOR_SIGNS[comparator]}${sign}${value.toLocaleString('en')} (${asOf.slice(0, 4)})`;
}

function markOf(
  id: string,
  level: OwnerLevel,
  name: BilingualName,
  position: Position,
  figures: readonly OwnerFigure[],
): WarehouseMark {
  const main = mainFigure(figures);
  const figure = main === null ? '' : ` ${figureText(main)}`;
  return {
    members: [id],
    sign: {
      type: 'owner',
      look: ownerLook(figures),
      level,
      radius: level === 'province' ? RADIUS : 5.5,
    },
    world: toWorld(position),
    offset: [0, 0],
    name: { en: name.en + figure, zh: name.zh + figure },
    // A figure without its province would be taken for a neighbour's.
    otherNames: figure === '' ? [] : [name],
    from: 0,
    to: FOREVER,
  };
}

const deriveMarks = memoizeOne(
  (data: WarehouseDataset | null, dataset: Overview | null, isNear: boolean) => {
    if (data === null || dataset === null) return [];
    const provinces = data.provincePoints.map(({ id, name, position }) =>
      markOf(id, 'province', name, position, ownFigures(data, 'province', id)),
    );
    const cities = [...new Set(data.ownerFigures.flatMap(({ place }) => place ?? []))].flatMap(
      (id) => {
        const place = dataset.placeById.get(id);
        const figures = ownFigures(data, 'city', id);
        return place === undefined ? [] : markOf(id, 'city', place.name, place.position, figures);
      },
    );
    return isNear ? [...provinces, ...cities] : provinces;
  },
);

/** Figures of a province itself, or of a city. */
export function ownFigures(
  { ownerFigures }: WarehouseDataset,
  level: OwnerLevel,
  id: string,
): readonly OwnerFigure[] {
  return ownerFigures.filter(
    (figure) =>
      figure.level === level && (level === 'city' ? figure.place : figure.province) === id,
  );
}

export function markOwners(state: AtlasState, zoom: number): readonly WarehouseMark[] {
  return deriveMarks(selectWarehouseData(state), selectOverview(state), zoom >= CITIES_ZOOM);
}

/** How many of the provinces have a figure of warehouses, and how many have none. */
export function countOwners({ provincePoints, ownerFigures }: WarehouseDataset): {
  readonly documented: number;
  readonly unknown: number;
} {
  const documented = new Set(ownerFigures.filter(isOfWarehouses).map(({ province }) => province))
    .size;
  return { documented, unknown: provincePoints.length - documented };
}

/** How many provinces have each sign; the signs that are there, in the order of a legend. */
export function countOwnerLooks(data: WarehouseDataset): readonly LookCount<OwnerLook>[] {
  const looks = data.provincePoints.map(({ id }) => ownerLook(ownFigures(data, 'province', id)));
  return OWNER_LOOKS.map((look) => ({
    look,
    count: looks.filter((each) => each === look).length,
  })).filter(({ count }) => count > 0);
}
