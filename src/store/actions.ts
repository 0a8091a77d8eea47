// What a reader can do. Each action says an intent; guards against impossible states live here.
import type { Language } from '@/model/language';
import { type Asking, CONDITION_TERMS, type ConditionTerm } from '@/model/view/condition';
import { selectedIn } from '@/model/view/side';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { isSamePeriod } from '@/store/address/urlState';
import type { AtlasState, LinkedState, PlaySpeed, SheetHeight, Theme, View } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { isMovedFromWhole, keepsForSelection, wishedState } from './linkedState';
import { dropSelection, settleSelection } from './selectionActions';
import { settleWarehouses } from './warehouseActions';
import { settleYears } from './yearActions';

export function setQuery(store: AtlasStore, query: string): void {
  store.setState({ query });
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
