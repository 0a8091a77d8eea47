// Brings a camera beyond the one world back into the state; what is shown never was beyond it.
import { useEffect } from 'preact/hooks';
import { selectCamera } from '@/selectors/view/framing';
import { moveCamera } from '@/store/actions';
import { useAtlasStore } from '@/store/useAtlas';

export function useHeldCamera(): void {
  const store = useAtlasStore();
  useEffect(() => {
    const hold = (): void => {
      const state = store.getState();
      const { camera, mapSize } = state;
      const held = selectCamera(state);
      if (mapSize === null || camera === null || camera === held) return;
      if (typeof camera === 'string') return;
      // Once everybody knows the change that went too far.
      queueMicrotask(() => {
        if (store.getState().camera === camera) moveCamera(store, held);
      });
    };
    hold();
    return store.subscribe(hold);
  }, [store]);
}
