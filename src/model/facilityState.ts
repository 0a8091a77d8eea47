// What follows from a documented site's state: its group, the year it is shown from, the area it is sized by.
import type { AreaBasis, Facility, FacilityStatus, StatusGroup } from './warehouse';

export const STATUS_GROUP_OF: Readonly<Record<FacilityStatus, StatusGroup>> = {
  operating: 'active',
  trial_operation: 'active',
  leased: 'active',
  owned: 'active',
  planned: 'planned',
  announced: 'planned',
  under_construction: 'planned',
  purchase_reported: 'planned',
  unknown: 'unknown',
  closed: 'closed',
  sold: 'closed',
};

/** Bases that are no floor in use; a site with one of them is drawn without a size. */
const NO_FLOOR: readonly AreaBasis[] = ['planned_floor', 'target_floor', 'site', 'not_stated'];

/** The year from which a site is shown; null: undated, shown in the newest year only. */
export function yearKnown({ openedYear, knownSinceYear }: Facility): number | null {
  return openedYear ?? knownSinceYear;
}

/** The floor area by which an active site is sized, square metres, or null. */
export function sizingArea({ status, area }: Facility): number | null {
  if (area === null || STATUS_GROUP_OF[status] !== 'active') return null;
  return NO_FLOOR.includes(area.basis) ? null : area.squareMetres;
}
