// What a reader can do with the kinds of zone and with how sure the shown ones are.
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import type { AtlasStore } from './atlasStore';

export function setKindShown(store: AtlasStore, kind: ZoneKind, shown: boolean): void {
  store.setState(({ kinds }) => ({
    kinds: ZONE_KINDS.filter((other) => (other === kind ? shown : kinds.includes(other))),
  }));
}

export function showKinds(store: AtlasStore, kinds: readonly ZoneKind[]): void {
  store.setState({ kinds: ZONE_KINDS.filter((kind) => kinds.includes(kind)) });
}

export function setConfirmedOnly(store: AtlasStore, confirmedOnly: boolean): void {
  store.setState({ confirmedOnly });
}
