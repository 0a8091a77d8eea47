// Every sign for warehouses at a zoom, with the years in which it stands: stacks of sites, countries.
// It comes with the data; what the first view needs of the signs is in warehouseMarks.ts.
import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { yearKnown } from '@/model/facilityState';
import type { BilingualName } from '@/model/place';
import { type Facility, sitePlace } from '@/model/warehouse';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { steppedZoom } from '@/selectors/marks/markSize';
import { FOREVER } from '@/selectors/time/shownIn';
import { newYears, selectShownPeriod, type YearRange } from '@/selectors/time/shownPeriod';
import { countryMark, standAside } from '@/selectors/warehouses/countries/countryMarks';
import type { AtlasState, FacilityFilter, Selection } from '@/store/atlasState';
import { isInGroup, selectFacilities } from './facilities';
import { type FacilityStack, siteSign, stackFacilities } from './facilityStacks';
import { COUNTRIES_UNTIL } from './warehouseMarks';
import { stackRadius } from './warehouseSize';

function nameOf(facility: Facility): BilingualName {
  return sitePlace(facility) ?? { en: facility.country, zh: facility.country };
}

/** Which sites of a stack stand at the end of a year, and in which year they are judged. */
interface Standing {
  /** Years in which the stack may change. */
  readonly turns: readonly number[];
  readonly isThere: (facility: Facility, year: number) => boolean;
  /** Of a range: its end. */
  readonly judgedIn: number | null;
}

/** One row for each span of years in which a stack stands for the same sites in the same state. */
function stackMarks(
  stack: FacilityStack,
  { turns, isThere, judgedIn }: Standing,
  zoom: number,
): WarehouseMark[] {
  return turns.flatMap((from, index) => {
    const year = judgedIn ?? from;
    const shown = stack.filter(({ facility }) => isThere(facility, year));
    const [lead] = shown;
    if (lead === undefined) return [];
    const { facility, world, offset } = lead;
    return {
      members: shown.map((placed) => placed.facility.id),
      sign:
        shown.length === 1
          ? siteSign(facility, zoom, year)
          : { type: 'stack', count: shown.length, radius: stackRadius(shown.length, zoom) },
      world,
      offset,
      country: facility.country,
      name: nameOf(facility),
      from,
      to: (turns[index + 1] ?? FOREVER + 1) - 1,
    };
  });
}

/** Years in which a site of the stack comes or closes. */
function turnsOf(stack: FacilityStack, newestYear: number): readonly number[] {
  const years = stack.flatMap(({ facility }) => {
    const { closedYear } = facility;
    const known = yearKnown(facility) ?? newestYear;
    return closedYear === null ? known : [known, closedYear];
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

const deriveMarks = memoizeOne(
  (
    data: WarehouseDataset | null,
    facilities: readonly Facility[],
    { country: onlyCountry, group }: FacilityFilter,
    confirmedOnly: boolean,
    newestYear: number,
    range: YearRange | null,
    zoom: number,
  ): readonly WarehouseMark[] => {
    if (data === null) return [];
    if (range !== null) {
      const [from, to] = range;
      const standing: Standing = {
        turns: [0],
        isThere: (facility) => isInGroup(facility, group, to),
        judgedIn: to,
      };
      const isNew = (facility: Facility): boolean => {
        const year = yearKnown(facility);
        return year !== null && year >= from && year <= to;
      };
      return stackFacilities(facilities.filter(isNew), zoom).flatMap((stack) =>
        stackMarks(stack, standing, zoom),
      );
    }
    const isThere = (facility: Facility, year: number): boolean =>
      (yearKnown(facility) ?? newestYear) <= year && isInGroup(facility, group, year);
    const countries = data.countries.filter(
      ({ country, confidence }) =>
        zoom < COUNTRIES_UNTIL &&
        (onlyCountry === null || country === onlyCountry) &&
        (!confirmedOnly || confidence === 'confirmed'),
    );
    const sites = stackFacilities(facilities, zoom).flatMap((stack) =>
      stackMarks(stack, { turns: turnsOf(stack, newestYear), isThere, judgedIn: null }, zoom),
    );
    const marks: WarehouseMark[] = [];
    for (const mark of countries
      .map((country) => countryMark(country, zoom))
      .sort((a, b) => b.sign.radius - a.sign.radius)) {
      const others = [...marks, ...sites].filter(
        ({ from, to }) => from <= mark.from && mark.from <= to,
      );
      const isSmall = mark.sign.type === 'country' && mark.sign.figure === 'none';
      marks.push(isSmall ? standAside(mark, others, zoom) : mark);
    }
    return [...marks, ...sites];
  },
);

/** Countries first, so that sites lie over them. */
export function markWarehouses(state: AtlasState, zoom: number): readonly WarehouseMark[] {
  const period = selectShownPeriod(state);
  return deriveMarks(
    selectWarehouseData(state),
    selectFacilities(state),
    state.facilityFilter,
    state.confirmedOnly,
    selectOverview(state)?.newestYear ?? 0,
    newYears(period),
    steppedZoom(zoom),
  );
}

/** What a sign stands for: a country, the first of its sites, a province or city of owners. */
export function markedWarehouse({ sign, members }: WarehouseMark): Selection {
  const [id = ''] = members;
  if (sign.type === 'owner') return { type: sign.level === 'city' ? 'place' : 'province', id };
  return { type: sign.type === 'country' ? 'country' : 'warehouse', id };
}
