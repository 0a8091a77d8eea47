// What a reader can do. Each action says an intent; guards against impossible states live here.

import type { Dataset, DecodedZones } from '@/dataset/dataset';
import { indexDataset } from '@/dataset/dataset';
import type { Camera } from '@/model/camera';
import type { PolicyEvent } from '@/model/policyEvent';
import type { Source } from '@/model/source';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import type {
  Language,
  LinkedState,
  PlaySpeed,
  Selection,
  SelectionType,
  Theme,
  View,
} from './atlasState';
import type { AtlasStore } from './atlasStore';

export function receiveZones(store: AtlasStore, decoded: DecodedZones): void {
  const dataset = indexDataset(decoded.zones);
  store.setState({
    dataset,
    datasetProblems: decoded.problems,
    datasetStatus: 'ready',
    datasetFailure: null,
  });
  restoreLinkedState(store, store.getState());
}

export function reportDatasetFailure(store: AtlasStore, reason: string): void {
  store.setState({ datasetStatus: 'failed', datasetFailure: reason });
}

/** Asks for the sources; whoever assembles the app loads them once. */
export function requestSources(store: AtlasStore): void {
  if (store.getState().sourcesStatus === 'idle') store.setState({ sourcesStatus: 'wanted' });
}

export function receiveSources(store: AtlasStore, sources: ReadonlyMap<string, Source>): void {
  store.setState({ sources, sourcesStatus: 'ready' });
}

/** After a failed request the next opening of details asks again. */
export function releaseSources(store: AtlasStore): void {
  store.setState({ sourcesStatus: 'idle' });
}

/** Shows the state at the end of a year; the newest year is the default and needs no number. */
export function showYear(store: AtlasStore, year: number): void {
  const { dataset } = store.getState();
  const clamped = clampYear(store, Math.round(year));
  store.setState({
    period: { type: 'in-force', year: clamped === dataset?.newestYear ? null : clamped },
  });
}

/** Shows what was new from one year to another, both included. */
export function showNewIn(store: AtlasStore, from: number, to: number): void {
  const [first, last] = [clampYear(store, from), clampYear(store, to)];
  store.setState({
    period: { type: 'new', from: Math.min(first, last), to: Math.max(first, last) },
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

export function setConfirmedOnly(store: AtlasStore, confirmedOnly: boolean): void {
  store.setState({ confirmedOnly });
}

export function select(store: AtlasStore, selection: Selection | null): void {
  store.setState({ selection });
}

export function hover(store: AtlasStore, hovered: Selection | null): void {
  const before = store.getState().hovered;
  if (before?.id === hovered?.id && before?.type === hovered?.type) return;
  store.setState({ hovered });
}

export function moveCamera(store: AtlasStore, camera: Camera | null): void {
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

export function receiveEvents(store: AtlasStore, events: readonly PolicyEvent[]): void {
  store.setState({ events });
}

export function openEvent(store: AtlasStore, id: string | null): void {
  store.setState({ openedEvent: id });
}

export function setPlaySpeed(store: AtlasStore, playSpeed: PlaySpeed): void {
  store.setState({ playSpeed });
}

export function setPlaying(store: AtlasStore, playing: boolean): void {
  store.setState({ playing });
}

const IS_KNOWN: Readonly<Record<SelectionType, (dataset: Dataset, id: string) => boolean>> = {
  place: (dataset, id) => dataset.placeById.has(id),
  zone: (dataset, id) => dataset.zoneById.has(id),
  province: (dataset, id) => dataset.provinceById.has(id),
  document: (dataset, id) => dataset.zones.some(({ document }) => document === id),
};

/** Takes over a state from a link or a message: years are clamped, unknown selections dropped. */
export function restoreLinkedState(store: AtlasStore, linked: LinkedState): void {
  const { dataset } = store.getState();
  store.setState({ ...linkedPart(linked) });
  if (dataset === null) return;
  if (linked.period.type === 'new') showNewIn(store, linked.period.from, linked.period.to);
  else if (linked.period.year !== null) showYear(store, linked.period.year);
  const { selection } = linked;
  if (selection === null) return;
  if (!IS_KNOWN[selection.type](dataset, selection.id)) store.setState({ selection: null });
}

function linkedPart(state: LinkedState): LinkedState {
  const { period, kinds, confirmedOnly, warehouses, selection, query } = state;
  const { view, camera, language, theme, embed } = state;
  return {
    period,
    kinds,
    confirmedOnly,
    warehouses,
    selection,
    query,
    view,
    camera,
    language,
    theme,
    embed,
  };
}

function clampYear(store: AtlasStore, year: number): number {
  const { dataset } = store.getState();
  if (dataset === null || Number.isNaN(year)) return year;
  return Math.max(dataset.firstYear, Math.min(dataset.newestYear, year));
}
