// Takes in what has come, and does what waited for it.
import type { Overview, RecordProblem } from '@/dataset/dataset';
import { settleDocument, settleGateway, settleLinkedState } from './actions';
import type { AtlasStore } from './atlasStore';
import { isSameOverview } from './isSameOverview';
import type { ResourceName, Resources, ResourceValues } from './resources';
import { settleWarehouses } from './warehouseSettling';

/** A link named years and selections before anybody could know whether they exist. */
const WAITED: Readonly<Record<ResourceName, ((store: AtlasStore) => void) | null>> = {
  zones: settleLinkedState,
  sources: settleDocument,
  events: null,
  searchIndex: null,
  warehouses: settleWarehouses,
  figures: null,
  ground: settleGateway,
  towns: null,
};

/** One overview holds for all who ask: where the published zones are others than those of the page, theirs. */
function keptOverview(page: Overview | null, { zones }: Resources): Overview | null {
  if (page === null || zones.status !== 'ready') return page;
  return isSameOverview(page, zones.value.dataset) ? page : null;
}

let settling = false;

/** Whether what has come changes the state just now, and no reader. */
export function isSettling(): boolean {
  return settling;
}

export function receiveResource<Name extends ResourceName>(
  store: AtlasStore,
  name: Name,
  value: ResourceValues[Name],
  problems: readonly RecordProblem[] = [],
): void {
  const received = { status: 'ready', value, ...(problems.length > 0 && { problems }) };
  store.setState((state) => {
    const resources = { ...state.resources, [name]: received };
    return name === 'zones'
      ? { resources, overview: keptOverview(state.overview, resources) }
      : { resources };
  });
  settling = true;
  try {
    WAITED[name]?.(store);
  } finally {
    settling = false;
  }
}
