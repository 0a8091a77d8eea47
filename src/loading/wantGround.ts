// When gateways and the names of seas and towns are asked for: where the map looks at them, else once the zones have come.
import { selectedIn } from '@/model/view/side';
import { GATEWAYS_ABROAD_FROM } from '@/selectors/ground/gatewaySigns';
import { TOWNS_FROM } from '@/selectors/ground/groundNames';
import { looksBeyondChina, selectMapSize, selectSettledCamera } from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { wantResource } from '@/store/resourceActions';

const NAMES = ['ground', 'towns'] as const;

function isNeeded(state: AtlasState, name: (typeof NAMES)[number]): boolean {
  const camera = selectSettledCamera(state);
  if (name === 'towns') return camera.zoom >= TOWNS_FROM - 1.5;
  if (state.resources.zones.status === 'ready') return true;
  if (selectedIn(state)?.type === 'gateway') return true;
  const isClose = camera.zoom >= GATEWAYS_ABROAD_FROM;
  return state.camera !== null && (isClose || looksBeyondChina(camera, selectMapSize(state)));
}

/** A failure is not told: the map is whole without them. They are asked for again when the map has moved. */
export function wantGround(store: AtlasStore): void {
  let before: AtlasState['settledCamera'] = null;
  const check = (): void => {
    const state = store.getState();
    if (state.mapSize === null) return;
    const hasMoved = state.settledCamera !== before;
    before = state.settledCamera;
    for (const name of NAMES) {
      const { status } = state.resources[name];
      const isAskable = status === 'idle' || (status === 'failed' && hasMoved);
      if (isAskable && isNeeded(state, name)) wantResource(store, name);
    }
  };
  store.subscribe(check);
  check();
}
