// The comprehensive pilot zones that stand beside the figures, which are of the whole country.
import type { Overview } from '@/dataset/dataset';
import { firstYearOf, statusAtEndOf } from '@/selectors/time/lifespan';

export interface PilotZones {
  /** In force at the end of the year. */
  readonly inForce: number;
  /** Of these designated in the year. */
  readonly added: number;
}

/** At the end of a year, whatever is filtered on the map; null while nobody knows. */
export function pilotZonesAt(overview: Overview | null, year: number): PilotZones | null {
  if (overview === null) return null;
  const inForce = overview.zones.filter(
    (zone) => zone.kind === 'comprehensive-pilot-zone' && statusAtEndOf(zone, year) === 'in-force',
  );
  const added = inForce.filter((zone) => firstYearOf(zone) === year);
  return { inForce: inForce.length, added: added.length };
}
