// The documented sites that pass the filters, and those of the shown period.
import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { groupAt, yearKnown } from '@/model/facilityState';
import type { Facility } from '@/model/warehouse';
import type { StatusGroup } from '@/model/warehouses/siteKinds';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { FOREVER } from '@/selectors/time/shownIn';
import {
  lastShownYear,
  newYears,
  type ShownPeriod,
  selectShownPeriod,
} from '@/selectors/time/shownPeriod';
import type { AtlasState, FacilityFilter } from '@/store/atlasState';

const NO_FACILITIES: readonly Facility[] = [];

export function isInGroup(facility: Facility, group: StatusGroup | null, year: number): boolean {
  return group === null || groupAt(facility, year) === group;
}

/** Whether a site is of one of some operators, or of a unit of one. */
export function isOperatedBy(
  { operatorById }: Pick<WarehouseDataset, 'operatorById'>,
  { operatorId }: Facility,
  operators: readonly string[] | null,
): boolean {
  if (operators === null) return true;
  if (operatorId === null) return false;
  const group = operatorById.get(operatorId)?.group ?? operatorId;
  return operators.includes(operatorId) || operators.includes(group);
}

/** Whether a site passes in some year: one that closed was in use before. */
function passes(data: WarehouseDataset, facility: Facility, filter: FacilityFilter): boolean {
  return (
    isOperatedBy(data, facility, filter.operators) &&
    (filter.country === null || facility.country === filter.country) &&
    (filter.type === null || facility.type === filter.type) &&
    (isInGroup(facility, filter.group, 0) || isInGroup(facility, filter.group, FOREVER))
  );
}

const deriveFiltered = memoizeOne(
  (
    data: WarehouseDataset | null,
    filter: FacilityFilter,
    confirmedOnly: boolean,
  ): readonly Facility[] =>
    data === null
      ? NO_FACILITIES
      : data.facilities.filter(
          (facility) =>
            passes(data, facility, filter) &&
            (!confirmedOnly || facility.confidence === 'confirmed'),
        ),
);

/** Whatever the year. */
export function selectFacilities(state: AtlasState): readonly Facility[] {
  return deriveFiltered(selectWarehouseData(state), state.facilityFilter, state.confirmedOnly);
}

/** A site is shown from the year it opened or is known; an undated one in the newest year only. */
export function isFacilityShown(
  facility: Facility,
  period: ShownPeriod,
  newestYear: number,
): boolean {
  const year = yearKnown(facility);
  const came = newYears(period);
  if (came !== null) return year !== null && year >= came[0] && year <= came[1];
  return (year ?? newestYear) <= lastShownYear(period);
}

const deriveShown = memoizeOne(
  (
    facilities: readonly Facility[],
    group: StatusGroup | null,
    period: ShownPeriod,
    newestYear: number,
  ) =>
    facilities.filter(
      (facility) =>
        isFacilityShown(facility, period, newestYear) &&
        isInGroup(facility, group, lastShownYear(period)),
    ),
);

/** Sites of the shown period, those without a point included. */
export function selectShownFacilities(state: AtlasState): readonly Facility[] {
  return deriveShown(
    selectFacilities(state),
    state.facilityFilter.group,
    selectShownPeriod(state),
    selectOverview(state)?.newestYear ?? 0,
  );
}

const deriveChoosable = memoizeOne(
  (
    data: WarehouseDataset | null,
    confirmedOnly: boolean,
    period: ShownPeriod,
    newestYear: number,
  ): readonly Facility[] =>
    data === null
      ? NO_FACILITIES
      : data.facilities.filter(
          (facility) =>
            isFacilityShown(facility, period, newestYear) &&
            (!confirmedOnly || facility.confidence === 'confirmed'),
        ),
);

/** Sites of the shown period, whatever is chosen of them: from these the reader chooses. */
export function selectChoosableFacilities(state: AtlasState): readonly Facility[] {
  return deriveChoosable(
    selectWarehouseData(state),
    state.confirmedOnly,
    selectShownPeriod(state),
    selectOverview(state)?.newestYear ?? 0,
  );
}

/** The year at whose end the state of a site is judged. */
export function selectStateYear(state: AtlasState): number {
  return lastShownYear(selectShownPeriod(state));
}
