// The zones that pass the filters of confidence and place, before kind and year.
import memoizeOne from 'memoize-one';
import type { Dataset, Overview } from '@/dataset/dataset';
import type { Designation, Zone } from '@/model/zone';
import { selectDataset, selectOverview } from '@/selectors/loaded/loadedData';
import { selectMeetingPlaces } from '@/selectors/places/conditions';
import type { AtlasState } from '@/store/atlasState';

const NO_ZONES: readonly Zone[] = [];

function filter<OneZone extends Designation>(
  zones: readonly OneZone[],
  confirmedOnly: boolean,
  province: string | null,
): readonly OneZone[] {
  if (!confirmedOnly && province === null) return zones;
  return zones.filter(
    ({ confidence, place }) =>
      (!confirmedOnly || confidence === 'confirmed') &&
      (province === null || place.province.id === province),
  );
}

function meeting<OneZone extends Designation>(
  zones: readonly OneZone[],
  places: ReadonlySet<string> | null,
): readonly OneZone[] {
  return places === null ? zones : zones.filter(({ place }) => places.has(place.id));
}

const deriveZones = memoizeOne(
  (dataset: Dataset | null, confirmedOnly: boolean, province: string | null) =>
    dataset === null ? NO_ZONES : filter(dataset.zones, confirmedOnly, province),
);
const meetingZones = memoizeOne(meeting<Zone>);

const deriveDesignations = memoizeOne(
  (overview: Overview | null, confirmedOnly: boolean, province: string | null) =>
    overview === null ? NO_ZONES : filter(overview.zones, confirmedOnly, province),
);
const meetingDesignations = memoizeOne(meeting<Designation>);

/** Each with its name and position; none before the published zones have come. */
export function selectFilteredZones(state: AtlasState): readonly Zone[] {
  return meetingZones(
    deriveZones(selectDataset(state), state.confirmedOnly, state.province),
    selectMeetingPlaces(state),
  );
}

/** The same zones as counts and years need them. */
export function selectDesignations(state: AtlasState): readonly Designation[] {
  return meetingDesignations(selectAllDesignations(state), selectMeetingPlaces(state));
}

/** With those of places that do not meet what is asked: marks of all years are made of them. */
export function selectAllDesignations(state: AtlasState): readonly Designation[] {
  return deriveDesignations(selectOverview(state), state.confirmedOnly, state.province);
}
