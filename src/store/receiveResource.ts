// Takes in what has come, and does what waited for it.
import type { RecordProblem } from '@/dataset/dataset';
import { settleDocument, settleGateway, settleLinkedState } from './actions';
import type { AtlasStore } from './atlasStore';
import { isSameOverview } from './isSameOverview';
import { putResource } from './resourceActions';
import type { ResourceName, ResourceValues } from './resources';
import { settleWarehouses } from './warehouseSettling';
import { datasetOf } from './yearActions';

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

/** One overview holds for all who ask: where the published zones are others, theirs. */
function dropOlderOverview(store: AtlasStore): void {
  const [page, published] = [store.getState().overview, datasetOf(store)];
  if (page !== null && published !== null && !isSameOverview(page, published)) {
    store.setState({ overview: null });
  }
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
  putResource(store, name, {
    status: 'ready',
    value,
    ...(problems.length > 0 && { problems }),
  });
  if (name === 'zones') dropOlderOverview(store);
  settling = true;
  try {
    WAITED[name]?.(store);
  } finally {
    settling = false;
  }
}
