// What a tooltip says of a place or zone: its name and what it hosts in the shown period.
import type { BilingualName, Place } from '@/model/place';
import type { Designation } from '@/model/zone';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { selectDataset, selectOverview } from '@/selectors/loaded/loadedData';
import { isShownIn } from '@/selectors/time/shownIn';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState, Selection } from '@/store/atlasState';

export interface HoverCard {
  readonly selection: Selection;
  readonly place: Place;
  /** The zone's name when a single zone is meant. */
  readonly zoneName: BilingualName | null;
  /** Shown zones of each kind that is switched on; of a pilot free trade zone its areas are one. */
  readonly kinds: readonly { readonly kind: ZoneKind; readonly count: number }[];
}

export function describeHover(state: AtlasState, selection: Selection): HoverCard | null {
  const { kinds, confirmedOnly } = state;
  const overview = selectOverview(state);
  if (overview === null) return null;
  const zone =
    selection.type === 'zone' ? selectDataset(state)?.zoneById.get(selection.id) : undefined;
  const place = zone?.place ?? overview.placeById.get(selection.id);
  if (place === undefined) return null;
  const period = selectShownPeriod(state);
  const hosted = zone === undefined ? (overview.zonesByPlace.get(place.id) ?? []) : [zone];
  const shown = hosted.filter(
    (candidate) =>
      (!confirmedOnly || candidate.confidence === 'confirmed') &&
      kinds.includes(candidate.kind) &&
      isShownIn(candidate, period),
  );
  return {
    selection,
    place,
    zoneName: zone === undefined ? null : zone.name,
    kinds: ZONE_KINDS.map((kind) => ({
      kind,
      count: unitsOf(shown.filter((candidate) => candidate.kind === kind)),
    })).filter(({ count }) => count > 0),
  };
}

function unitsOf(zones: readonly Designation[]): number {
  return new Set(zones.map((zone) => zone.group?.id ?? zone)).size;
}
