// What follows from a documented site's state: its group, the year it is shown from, the area it is sized by.
import type { AreaBasis, Facility, FacilityStatus } from './warehouse.ts';
import type { StatusGroup } from './warehouses/siteKinds.ts';

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

/** The group of a site at the end of a year: what closed later was in use. */
export function groupAt({ status, closedYear }: Facility, year: number): StatusGroup {
  return closedYear !== null && year < closedYear ? 'active' : STATUS_GROUP_OF[status];
}

/** The floor area by which a site is sized that is active in a year, square metres, or null. */
export function sizingArea(facility: Facility, year: number): number | null {
  const { area } = facility;
  if (area === null || groupAt(facility, year) !== 'active') return null;
  return NO_FLOOR.includes(area.basis) ? null : area.squareMetres;
}
