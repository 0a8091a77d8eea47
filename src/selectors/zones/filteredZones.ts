// The zones that pass the confidence filter, before kind and year.
import memoizeOne from 'memoize-one';
import type { Dataset } from '@/dataset/dataset';
import type { Zone } from '@/model/zone';
import { selectDataset } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';

const NO_ZONES: readonly Zone[] = [];

const deriveZones = memoizeOne(
  (dataset: Dataset | null, confirmedOnly: boolean): readonly Zone[] => {
    if (dataset === null) return NO_ZONES;
    if (!confirmedOnly) return dataset.zones;
    return dataset.zones.filter(({ confidence }) => confidence === 'confirmed');
  },
);

export function selectFilteredZones(state: AtlasState): readonly Zone[] {
  return deriveZones(selectDataset(state), state.confirmedOnly);
}
