// What is selected, and what is pointed at.
import type { Dataset, Overview } from '@/dataset/dataset';
import { isSameSelection, selectedIn, sideOf } from '@/model/view/side';
import { isWarehouseType, type WarehouseSelectionType } from '@/model/warehouses/selectionTypes';
import type { Selection, SelectionType } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { narrowedBy } from './linkedState';
import { datasetOf, overviewOf } from './yearActions';

/** A province narrows everything to itself until its details are closed. */
export function select(store: AtlasStore, selection: Selection | null): void {
  store.setState(({ side }) => ({
    ...(selection === null && selectedIn({ side })?.type === 'province' && { province: null }),
    ...narrowedBy(selection),
    side: sideOf(selection),
  }));
}

export function hover(store: AtlasStore, hovered: Selection | null): void {
  if (!isSameSelection(store.getState().hovered, hovered)) store.setState({ hovered });
}

interface Known {
  readonly overview: Overview;
  readonly dataset: Dataset | null;
}

/** What nobody can know yet stays. */
const IS_KNOWN: Readonly<
  Record<Exclude<SelectionType, WarehouseSelectionType>, (known: Known, id: string) => boolean>
> = {
  place: ({ overview }, id) => overview.placeById.has(id),
  zone: ({ dataset }, id) => dataset === null || dataset.zoneById.has(id),
  province: ({ overview }, id) => overview.provinceById.has(id),
  // Many designate no zone; see `settleDocument`.
  document: () => true,
  // All of them are opened then.
  figure: () => true,
  // See `settleGateway`.
  gateway: () => true,
};

function tellUnknown(named: Selection | null): void {
  if (named !== null) {
    console.warn(`${ATLAS_NAME}: ${named.type}="${named.id}" is not in the data, and is left out`);
  }
}

/** A selection that turns out to be none leaves what the link would open without it: the province that it names, if any. */
export function dropSelection(store: AtlasStore): void {
  const { province, embed } = store.getState();
  tellUnknown(selectedIn(store.getState()));
  select(store, province === null || embed ? null : { type: 'province', id: province });
}

/** Drops what a link named before anybody could know that it is none. */
export function settleSelection(store: AtlasStore): void {
  const overview = overviewOf(store);
  if (overview === null) return;
  const { province } = store.getState();
  if (province !== null && !overview.provinceById.has(province)) {
    tellUnknown({ type: 'province', id: province });
    store.setState({ province: null });
  }
  const selection = selectedIn(store.getState());
  if (selection === null) return;
  const { type, id } = selection;
  if (isWarehouseType(type)) return;
  if (!IS_KNOWN[type]({ overview, dataset: datasetOf(store) }, id)) dropSelection(store);
}
