// The zones that pass the confidence filter, before kind and year.
import memoizeOne from 'memoize-one';
import type { Dataset, Overview } from '@/dataset/dataset';
import type { Designation, Zone } from '@/model/zone';
import { selectDataset, selectOverview } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';

const NO_ZONES: readonly Zone[] = [];

function filter<OneZone extends Designation>(
  zones: readonly OneZone[],
  confirmedOnly: boolean,
): readonly OneZone[] {
  if (!confirmedOnly) return zones;
  return zones.filter(({ confidence }) => confidence === 'confirmed');
}

const deriveZones = memoizeOne((dataset: Dataset | null, confirmedOnly: boolean) =>
  dataset === null ? NO_ZONES : filter(dataset.zones, confirmedOnly),
);

const deriveDesignations = memoizeOne((overview: Overview | null, confirmedOnly: boolean) =>
  overview === null ? NO_ZONES : filter(overview.zones, confirmedOnly),
);

/** Each with its name and position; none before the published zones have come. */
export function selectFilteredZones(state: AtlasState): readonly Zone[] {
  return deriveZones(selectDataset(state), state.confirmedOnly);
}

/** The same zones as marks, counts and years need them. */
export function selectDesignations(state: AtlasState): readonly Designation[] {
  return deriveDesignations(selectOverview(state), state.confirmedOnly);
}
