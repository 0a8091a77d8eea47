// The zones that map and counts show now, one by one: what table and export list.
import memoizeOne from 'memoize-one';
import type { Zone } from '@/model/zone';
import type { ZoneKind } from '@/model/zoneKind';
import { isShownIn } from '@/selectors/time/shownIn';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import { selectFilteredZones } from './filteredZones';

const deriveShown = memoizeOne(
  (zones: readonly Zone[], kinds: readonly ZoneKind[], period: ShownPeriod): readonly Zone[] =>
    zones.filter((zone) => kinds.includes(zone.kind) && isShownIn(zone, period)),
);

/** In the order of the tables; areas of free trade zones each. */
export function selectShownZones(state: AtlasState): readonly Zone[] {
  return deriveShown(selectFilteredZones(state), state.kinds, selectShownPeriod(state));
}
