// Opens what was found and makes it visible: the plan comes from planReveal, the map follows `revealed`.
import type { Bounds } from '@/model/camera';
import { selectedIn, sideOf } from '@/model/view/side';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import type { AtlasState, FacilityFilter, Period, Selection } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { narrowedBy } from './linkedState';

export interface RevealPlan {
  readonly selection: Selection;
  readonly bounds: Bounds | null;
  readonly nearest: number;
  readonly period: Period | null;
  readonly kinds: readonly ZoneKind[];
  readonly endsConfirmedOnly: boolean;
  readonly endsProvince?: boolean;
  readonly endsCondition?: boolean;
  readonly warehouses?: { readonly liftedFilters: readonly (keyof FacilityFilter)[] };
}

/** What a reveal may change beside the selection. */
export type BeforeReveal = Pick<
  AtlasState,
  | 'period'
  | 'kinds'
  | 'confirmedOnly'
  | 'has'
  | 'hasNot'
  | 'province'
  | 'warehouses'
  | 'facilityFilter'
>;

/** Shows again what was shown before; what was found stays open. */
export function undoReveal(store: AtlasStore, before: BeforeReveal): void {
  store.setState(({ side }) => ({ ...before, ...narrowedBy(selectedIn({ side })) }));
}

/** Returns what was shown before. */
export function reveal(store: AtlasStore, plan: RevealPlan): BeforeReveal {
  const { period: shown, kinds: on, confirmedOnly, has, hasNot, province } = store.getState();
  const { warehouses: areShown, facilityFilter } = store.getState();
  const before = { period: shown, kinds: on, confirmedOnly, has, hasNot, province };
  change(store, plan);
  return { ...before, warehouses: areShown, facilityFilter };
}

function change(store: AtlasStore, plan: RevealPlan): void {
  const { selection, bounds, nearest, period, kinds, endsConfirmedOnly, warehouses } = plan;
  store.setState((state) => ({
    side: sideOf(selection),
    revealed: bounds === null ? null : { selection, bounds, nearest },
    // What was found is framed, wherever the map is.
    kept: null,
    query: '',
    kinds: ZONE_KINDS.filter((kind) => state.kinds.includes(kind) || kinds.includes(kind)),
    ...(period !== null && { period, playing: false }),
    ...(endsConfirmedOnly && { confirmedOnly: false }),
    ...(plan.endsProvince === true && { province: null }),
    ...narrowedBy(selection),
    ...(plan.endsCondition === true && { has: [], hasNot: [] }),
    ...(warehouses !== undefined && {
      warehouses: true,
      facilityFilter: {
        ...state.facilityFilter,
        ...Object.fromEntries(warehouses.liftedFilters.map((field) => [field, null])),
      },
    }),
  }));
}
