// Asks for what is loaded, and says that it did not come. What comes goes through receiveResource.
import type { AtlasStore } from './atlasStore';
import type { Resource, ResourceName, ResourceValues } from './resources';

/** Asks for a resource, again after a failure; whoever assembles the app loads it once. */
export function wantResource(store: AtlasStore, name: ResourceName): void {
  const { status } = store.getState().resources[name];
  if (status === 'idle') putResource(store, name, { status: 'wanted' });
  else if (status === 'failed') putResource(store, name, { status: 'wanted', isAgain: true });
}

/** `isBroken`: the script that reads it came, and is none. */
export function reportFailure(
  store: AtlasStore,
  name: ResourceName,
  reason: string,
  isBroken = false,
): void {
  const before = store.getState().resources[name];
  const isAgain = before.status === 'wanted' && before.isAgain === true;
  putResource(store, name, {
    status: 'failed',
    reason,
    ...(isAgain && { isAgain }),
    ...(isBroken && { isBroken }),
  });
}

function putResource<Name extends ResourceName>(
  store: AtlasStore,
  name: Name,
  resource: Resource<ResourceValues[Name]>,
): void {
  store.setState(({ resources }) => ({ resources: { ...resources, [name]: resource } }));
}
