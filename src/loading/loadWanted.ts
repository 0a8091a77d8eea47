// Loads what the state says is wanted: each once, never twice at the same time, again when it is wanted again.
import type { RecordProblem } from '@/dataset/dataset';
import type { AtlasStore } from '@/store/atlasStore';
import { receiveResource } from '@/store/receiveResource';
import { reportFailure } from '@/store/resourceActions';
import { RESOURCE_NAMES, type ResourceName } from '@/store/resources';
import { inTime } from '@/ui/inTime';
import { held, isBroken, reasonOf } from '@/ui/scriptFaults';
import type { Loaders } from './loaders';
import { once } from './once';

/** Never throws: a failure becomes a state that the page shows. */
async function load<Name extends ResourceName>(
  store: AtlasStore,
  name: Name,
  loaders: () => Promise<Loaders> | Loaders,
): Promise<void> {
  const problems: RecordProblem[] = [];
  try {
    const given = loaders();
    const all = given instanceof Promise ? await given : given;
    const value = await all[name]((found) => problems.push(...found));
    receiveResource(store, name, value, problems);
  } catch (error) {
    console.warn(`${ATLAS_NAME}: ${name} did not load;`, error);
    reportFailure(store, name, reasonOf(error), isBroken(error));
  }
}

/** Their script comes beside the first picture, which needs none of them; imported anew, it waits for its turn each time. */
const askForLoaders = once(
  async (): Promise<Loaders> => held((await inTime(import('./loaders'))).LOADERS),
);

/** From now on whatever is wanted is loaded, what already is wanted at once. */
export function loadWanted(
  store: AtlasStore,
  loaders: () => Promise<Loaders> | Loaders = askForLoaders,
): void {
  const loading = new Set<ResourceName>();
  const check = (): void => {
    for (const name of RESOURCE_NAMES) {
      const { status } = store.getState().resources[name];
      if (status !== 'wanted' || loading.has(name)) continue;
      loading.add(name);
      void load(store, name, loaders).then(() => {
        loading.delete(name);
        // Somebody may have asked again while the failure was told.
        check();
      });
    }
  };
  store.subscribe(check);
  check();
}
