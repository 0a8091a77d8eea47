// The documented sites that pass the filters, and those of the shown period.
import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { STATUS_GROUP_OF, yearKnown } from '@/model/facilityState';
import type { Facility } from '@/model/warehouse';
import type { AtlasState, FacilityFilter } from '@/store/atlasState';
import { type ShownPeriod, selectShownPeriod } from './shownPeriod';

const NO_FACILITIES: readonly Facility[] = [];

export function passes(facility: Facility, filter: FacilityFilter): boolean {
  return (
    (filter.operator === null || facility.operator.en === filter.operator) &&
    (filter.country === null || facility.country === filter.country) &&
    (filter.type === null || facility.type === filter.type) &&
    (filter.group === null || STATUS_GROUP_OF[facility.status] === filter.group)
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
            passes(facility, filter) && (!confirmedOnly || facility.confidence === 'confirmed'),
        ),
);

/** Whatever the year. */
export function selectFacilities(state: AtlasState): readonly Facility[] {
  return deriveFiltered(state.warehouseData, state.facilityFilter, state.confirmedOnly);
}

/** A site is shown from the year it opened or is known; an undated one in the newest year only. */
export function isFacilityShown(
  facility: Facility,
  period: ShownPeriod,
  newestYear: number,
): boolean {
  const year = yearKnown(facility);
  if (period.type === 'new') return year !== null && year >= period.from && year <= period.to;
  return (year ?? newestYear) <= period.year;
}

const deriveShown = memoizeOne(
  (facilities: readonly Facility[], period: ShownPeriod, newestYear: number) =>
    facilities.filter((facility) => isFacilityShown(facility, period, newestYear)),
);

/** Sites of the shown period, those without a point included. */
export function selectShownFacilities(state: AtlasState): readonly Facility[] {
  return deriveShown(
    selectFacilities(state),
    selectShownPeriod(state),
    state.dataset?.newestYear ?? 0,
  );
}
