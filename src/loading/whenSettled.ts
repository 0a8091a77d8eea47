// The end of waiting for a resource.
import type { AtlasStore } from '@/store/atlasStore';
import type { ResourceName } from '@/store/resources';

/** Resolves when the resource has come or failed. */
export function whenSettled(store: AtlasStore, name: ResourceName): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      const { status } = store.getState().resources[name];
      if (status !== 'ready' && status !== 'failed') return;
      stop();
      resolve();
    };
    const stop = store.subscribe(check);
    check();
  });
}
