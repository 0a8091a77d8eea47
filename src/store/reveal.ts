// Opens what was found and makes it visible: the plan comes from planReveal, the map follows `revealed`.
import type { Bounds } from '@/model/camera';
import { sideOf } from '@/model/view/side';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import type { FacilityFilter, Period, Selection } from './atlasState';
import type { AtlasStore } from './atlasStore';

export interface RevealPlan {
  readonly selection: Selection;
  readonly bounds: Bounds | null;
  readonly nearest: number;
  readonly period: Period | null;
  readonly kinds: readonly ZoneKind[];
  readonly endsConfirmedOnly: boolean;
  readonly warehouses?: { readonly liftedFilters: readonly (keyof FacilityFilter)[] };
}

export function reveal(store: AtlasStore, plan: RevealPlan): void {
  const { selection, bounds, nearest, period, kinds, endsConfirmedOnly, warehouses } = plan;
  store.setState((state) => ({
    side: sideOf(selection, state.side),
    revealed: bounds === null ? null : { selection, bounds, nearest },
    query: '',
    kinds: ZONE_KINDS.filter((kind) => state.kinds.includes(kind) || kinds.includes(kind)),
    ...(period !== null && { period, playing: false }),
    ...(endsConfirmedOnly && { confirmedOnly: false }),
    ...(warehouses !== undefined && {
      warehouses: true,
      facilityFilter: {
        ...state.facilityFilter,
        ...Object.fromEntries(warehouses.liftedFilters.map((field) => [field, null])),
      },
    }),
  }));
}
