// What a reader can do. Each action says an intent; guards against impossible states live here.
import type { Language } from '@/model/language';
import { selectedIn } from '@/model/view/side';
import { isSamePeriod } from '@/store/address/urlState';
import type { AtlasState, LinkedState, SheetHeight, Theme, View } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { isMovedFromWhole, keepsForSelection, wishedState } from './linkedState';
import { dropSelection, settleSelection } from './selectionActions';
import { settleWarehouses } from './warehouseSettling';
import { settleYears } from './yearActions';

export function setQuery(store: AtlasStore, query: string): void {
  store.setState({ query });
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

/** Takes over a state from a link or a message; other years than those that play end the playing. */
export function restoreLinkedState(
  store: AtlasStore,
  linked: LinkedState,
  /** It names where the map shall look, and does not only repeat it. */
  isCameraNamed = linked.camera !== null,
): void {
  store.setState((state) => {
    const { side, period, playing } = state;
    const wish = wishedState(linked, side);
    return {
      ...wish,
      ...(!isCameraNamed && keptThrough(state, wish)),
      playing: playing && isSamePeriod(period, linked.period),
    };
  });
  settleLinkedState(store);
}

/** The map stays where it was moved for what is selected; what is newly selected comes into sight from there. */
function keptThrough(
  state: AtlasState,
  { side, camera }: Pick<AtlasState, 'side' | 'camera'>,
): Partial<Pick<AtlasState, 'camera' | 'kept'>> {
  const selection = selectedIn({ side });
  if (selection === null) return {};
  const isSame = selection === selectedIn(state) && keepsForSelection(state);
  const stays = camera === null ? isMovedFromWhole(state) : isSame;
  return stays ? { camera: state.camera, kept: state.kept } : { kept: null };
}

/** What a link named before anybody could know whether it exists: years are clamped, unknown selections dropped. */
export function settleLinkedState(store: AtlasStore): void {
  settleYears(store);
  settleSelection(store);
  settleWarehouses(store);
  settleDocument(store);
  settleGateway(store);
}

/** Drops a document that is none, once that can be known. */
export function settleDocument(store: AtlasStore): void {
  const selection = selectedIn(store.getState());
  const { sources } = store.getState().resources;
  if (selection?.type !== 'document' || sources.status !== 'ready') return;
  if (!sources.value.sources.has(selection.id)) dropSelection(store);
}

/** The same of a gateway. */
export function settleGateway(store: AtlasStore): void {
  const selection = selectedIn(store.getState());
  const { ground } = store.getState().resources;
  if (selection?.type !== 'gateway' || ground.status !== 'ready') return;
  if (ground.value.gateways.every(({ id }) => id !== selection.id)) dropSelection(store);
}
