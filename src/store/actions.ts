// What a reader can do. Each action says an intent; guards against impossible states live here.
import type { Dataset, Overview } from '@/dataset/dataset';
import type { Language } from '@/model/language';
import { type Asking, CONDITION_TERMS, type ConditionTerm } from '@/model/view/condition';
import { selectedIn, sideOf } from '@/model/view/side';
import { isWarehouseType, type WarehouseSelectionType } from '@/model/warehouses/selectionTypes';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import type {
  LinkedState,
  PlaySpeed,
  Selection,
  SelectionType,
  SheetHeight,
  Theme,
  View,
} from './atlasState';
import type { AtlasStore } from './atlasStore';
import { narrowedBy, wishedState } from './linkedState';
import { isSamePeriod } from './urlState';
import { settleWarehouses } from './warehouseActions';

export function setQuery(store: AtlasStore, query: string): void {
  store.setState({ query });
}

function datasetOf(store: AtlasStore): Dataset | null {
  const { zones } = store.getState().resources;
  return zones.status === 'ready' ? zones.value.dataset : null;
}

function overviewOf(store: AtlasStore): Overview | null {
  return store.getState().overview ?? datasetOf(store);
}

/** Shows the state at the end of a year; the newest year is the default and needs no number. */
export function showYear(store: AtlasStore, year: number): void {
  const overview = overviewOf(store);
  const clamped = clampYear(store, year);
  store.setState({
    period: { type: 'in-force', year: clamped === overview?.newestYear ? null : clamped },
  });
}

/** Shows what was new from one year to another, both included. */
export function showNewIn(store: AtlasStore, from: number, to: number): void {
  const [first, last] = [clampYear(store, from), clampYear(store, to)];
  store.setState({
    period: { type: 'new', from: Math.min(first, last), to: Math.max(first, last) },
  });
}

/** Compares the end of a year with the end of an earlier one. */
export function showAddedSince(store: AtlasStore, since: number, year: number): void {
  const [first, last] = [clampYear(store, since), clampYear(store, year)];
  const newest = overviewOf(store)?.newestYear;
  const later = Math.max(first, last);
  store.setState({
    period: {
      type: 'added',
      since: Math.min(first, last),
      year: later === newest ? null : later,
    },
  });
}

export function setKindShown(store: AtlasStore, kind: ZoneKind, shown: boolean): void {
  store.setState(({ kinds }) => ({
    kinds: ZONE_KINDS.filter((other) => (other === kind ? shown : kinds.includes(other))),
  }));
}

export function showKinds(store: AtlasStore, kinds: readonly ZoneKind[]): void {
  store.setState({ kinds: ZONE_KINDS.filter((kind) => kinds.includes(kind)) });
}

/** Asks one thing of places; what else is asked stays. */
export function ask(store: AtlasStore, term: ConditionTerm, asking: Asking): void {
  store.setState(({ has, hasNot }) => {
    const asked = (before: readonly ConditionTerm[], own: Asking): readonly ConditionTerm[] =>
      CONDITION_TERMS.filter((each) => (each === term ? asking === own : before.includes(each)));
    return { has: asked(has, 'has'), hasNot: asked(hasNot, 'has-not') };
  });
}

export function setConfirmedOnly(store: AtlasStore, confirmedOnly: boolean): void {
  store.setState({ confirmedOnly });
}

/** A province narrows everything to itself until its details are closed. */
export function select(store: AtlasStore, selection: Selection | null): void {
  store.setState(({ side }) => ({
    ...(selection === null && selectedIn({ side })?.type === 'province' && { province: null }),
    ...narrowedBy(selection),
    side: sideOf(selection, side),
  }));
}

export function hover(store: AtlasStore, hovered: Selection | null): void {
  const before = store.getState().hovered;
  if (before?.id === hovered?.id && before?.type === hovered?.type) return;
  store.setState({ hovered });
}

export function moveCamera(store: AtlasStore, camera: LinkedState['camera']): void {
  store.setState({ camera });
}

export function setLanguage(store: AtlasStore, language: Language): void {
  store.setState({ language });
}

export function setTheme(store: AtlasStore, theme: Theme): void {
  store.setState({ theme });
}

export function noteSystemColours(store: AtlasStore, prefersDark: boolean): void {
  store.setState({ prefersDark });
}

export function setView(store: AtlasStore, view: View): void {
  store.setState({ view });
}

export function openEvent(store: AtlasStore, id: string | null): void {
  store.setState({ openedEvent: id });
}

export function setShareOpen(store: AtlasStore, shareOpen: boolean): void {
  store.setState(shareOpen ? { shareOpen, playing: false } : { shareOpen });
}

export function setSightOpen(store: AtlasStore, sightOpen: boolean): void {
  store.setState({ sightOpen });
}

export function setSheet(store: AtlasStore, sheet: SheetHeight): void {
  store.setState({ sheet });
}

/** Figures take the place of the details beside the map. */
export function setFiguresOpen(store: AtlasStore, isOpen: boolean): void {
  store.setState(({ side }) => {
    if (isOpen) return { side: { type: 'figures' } };
    return side.type === 'figures' ? { side: { type: 'none' } } : {};
  });
}

export function setPlaySpeed(store: AtlasStore, playSpeed: PlaySpeed): void {
  store.setState({ playSpeed });
}

export function setPlaying(store: AtlasStore, playing: boolean): void {
  store.setState({ playing, playUntil: null });
}

/** Plays the years up to one of them, which is the last that is shown. */
export function playUntil(store: AtlasStore, year: number): void {
  store.setState({ playing: true, playUntil: year });
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
  // The panel of the figures stays useful without it.
  figure: () => true,
  // See `settleGateway`.
  gateway: () => true,
};

/** Takes over a state from a link or a message; other years than those that play end the playing. */
export function restoreLinkedState(store: AtlasStore, linked: LinkedState): void {
  store.setState(({ side, period, playing }) => ({
    ...wishedState(linked, side),
    playing: playing && isSamePeriod(period, linked.period),
  }));
  settleLinkedState(store);
}

/** What a link named before anybody could know whether it exists: years are clamped, unknown selections dropped. */
export function settleLinkedState(store: AtlasStore): void {
  const overview = overviewOf(store);
  if (overview === null) return;
  const { province, period } = store.getState();
  if (province !== null && !overview.provinceById.has(province)) {
    store.setState({ province: null });
  }
  if (period.type === 'new') showNewIn(store, period.from, period.to);
  else if (period.type === 'added') {
    showAddedSince(store, period.since, period.year ?? overview.newestYear);
  } else if (period.year !== null) showYear(store, period.year);
  settleWarehouses(store);
  const selection = selectedIn(store.getState());
  if (selection === null) return;
  const { type, id } = selection;
  if (isWarehouseType(type)) return;
  if (!IS_KNOWN[type]({ overview, dataset: datasetOf(store) }, id)) select(store, null);
  settleDocument(store);
  settleGateway(store);
}

/** Drops a document that is none, once that can be known. */
export function settleDocument(store: AtlasStore): void {
  const selection = selectedIn(store.getState());
  const { sources } = store.getState().resources;
  if (selection?.type !== 'document' || sources.status !== 'ready') return;
  if (!sources.value.sources.has(selection.id)) select(store, null);
}

/** The same of a gateway. */
export function settleGateway(store: AtlasStore): void {
  const selection = selectedIn(store.getState());
  const { ground } = store.getState().resources;
  if (selection?.type !== 'gateway' || ground.status !== 'ready') return;
  if (ground.value.gateways.every(({ id }) => id !== selection.id)) select(store, null);
}

/** A whole year of the data; what is no number becomes the newest. */
function clampYear(store: AtlasStore, year: number): number {
  const overview = overviewOf(store);
  if (overview === null) return Math.round(year);
  if (Number.isNaN(year)) return overview.newestYear;
  return Math.max(overview.firstYear, Math.min(overview.newestYear, Math.round(year)));
}
