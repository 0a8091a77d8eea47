// Asks for what is loaded, and says that it did not come. What comes goes through receiveResource.
import type { AtlasStore } from './atlasStore';
import type { Resource, ResourceName, ResourceValues } from './resources';

/** Asks for a resource, again after a failure; whoever assembles the app loads it once. */
export function wantResource(store: AtlasStore, name: ResourceName): void {
  const { status } = store.getState().resources[name];
  if (status === 'idle' || status === 'failed') putResource(store, name, { status: 'wanted' });
}

export function reportFailure(store: AtlasStore, name: ResourceName, reason: string): void {
  putResource(store, name, { status: 'failed', reason });
}

export function putResource<Name extends ResourceName>(
  store: AtlasStore,
  name: Name,
  resource: Resource<ResourceValues[Name]>,
): void {
  store.setState(({ resources }) => ({ resources: { ...resources, [name]: resource } }));
}
