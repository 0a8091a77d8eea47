// When the published zones are asked for: as soon as something needs more of a zone than the page brought with it,
// else when the map's own scripts have come. On a slow line what the address asks for comes before the moving map.
import { selectedIn } from '@/model/view/side';
import { looksAtSingleZones } from '@/selectors/marks/markSize';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { wantResource } from '@/store/resourceActions';
import { opensZones } from './opensZones';

/** A name, a position or a document of a single zone is about to be shown. */
function needsZones(state: AtlasState): boolean {
  return (
    opensZones({ selection: selectedIn(state), view: state.view }) ||
    state.hovered?.type === 'zone' ||
    state.shareOpen ||
    state.query !== '' ||
    state.resources.searchIndex.status !== 'idle' ||
    looksAtSingleZones(state)
  );
}

/** From now on; at the latest when `startMap` has settled, or on demand alone where it is null. */
export function wantZones(store: AtlasStore, startMap: (() => Promise<unknown>) | null): void {
  const stop = store.subscribe(check);
  function check(): void {
    const state = store.getState();
    if (state.resources.zones.status !== 'idle') stop();
    else if (needsZones(state)) {
      stop();
      wantResource(store, 'zones');
    }
  }
  check();
  // Where they are opened, the map follows them by itself.
  if (startMap === null || store.getState().resources.zones.status !== 'idle') return;
  void startMap().finally(() => {
    if (store.getState().resources.zones.status === 'idle') wantResource(store, 'zones');
  });
}
