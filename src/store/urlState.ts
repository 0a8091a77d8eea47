// State ⇄ query string. Defaults are left out; what is unknown or broken is ignored, never an error.
import { type Camera, clampZoom, MAX_LATITUDE } from '@/model/camera';
import { ZONE_KINDS } from '@/model/zoneKind';
import {
  DEFAULT_LINKED_STATE,
  LANGUAGES,
  type LinkedState,
  type Period,
  SELECTION_TYPES,
  type Selection,
  THEMES,
  VIEWS,
} from './atlasState';
import { embedParameters, parseEmbedOptions } from './embedOptions';

const YEAR = /^[1-9]\d{3}$/;
const YEARS = /^([1-9]\d{3})\.\.([1-9]\d{3})$/;
const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
const MAXIMUM_QUERY_LENGTH = 100;

/** Reads a query string ("?year=2020&kinds=bonded-zone") into a whole state; it never throws. */
export function parseUrlState(search: string): LinkedState {
  const parameters = new URLSearchParams(search);
  return {
    period: parsePeriod(parameters),
    kinds: parseKinds(parameters.get('kinds')),
    confirmedOnly: parameters.get('confirmed') === '1',
    warehouses: parameters.get('warehouses') !== '0',
    selection: parseSelection(parameters),
    query: [...(parameters.get('q') ?? '')].slice(0, MAXIMUM_QUERY_LENGTH).join(''),
    view: memberOr(VIEWS, parameters.get('view'), DEFAULT_LINKED_STATE.view),
    camera: parseCamera(parameters.get('map')),
    language: memberOr(LANGUAGES, parameters.get('lang'), DEFAULT_LINKED_STATE.language),
    theme: memberOr(THEMES, parameters.get('theme'), DEFAULT_LINKED_STATE.theme),
    embed: parameters.get('embed') === '1',
    embedOptions: parseEmbedOptions(parameters),
  };
}

/** Writes a state as a query string, "" for the default one; slashes, commas and dots stay readable. */
export function formatUrlState(state: LinkedState): string {
  const parts: string[] = [];
  const add = (key: string, value: string): void => {
    parts.push(`${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')}`);
  };
  if (state.period.type === 'new') add('years', `${state.period.from}..${state.period.to}`);
  else if (state.period.type === 'added') {
    add('compare', String(state.period.since));
    if (state.period.year !== null) add('year', String(state.period.year));
  } else if (state.period.year !== null) add('year', String(state.period.year));
  if (state.kinds.length < ZONE_KINDS.length) add('kinds', state.kinds.join(',') || 'none');
  if (state.confirmedOnly) add('confirmed', '1');
  if (!state.warehouses) add('warehouses', '0');
  if (state.selection !== null) add(state.selection.type, state.selection.id);
  // Half of a surrogate pair cannot be encoded.
  const query = state.query.replaceAll(/\p{Surrogate}/gu, '');
  if (query !== '') add('q', query);
  if (state.view !== DEFAULT_LINKED_STATE.view) add('view', state.view);
  if (state.camera !== null) add('map', formatCamera(state.camera));
  if (state.language !== DEFAULT_LINKED_STATE.language) add('lang', state.language);
  if (state.theme !== DEFAULT_LINKED_STATE.theme) add('theme', state.theme);
  if (state.embed) add('embed', '1');
  for (const [key, value] of embedParameters(state.embedOptions)) add(key, value);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The camera as a link can carry it: two decimals of zoom, four of a degree (about 10 m). */
export function roundCamera(camera: Camera): Camera {
  return {
    zoom: round(clampZoom(camera.zoom), 2),
    latitude: round(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, camera.latitude)), 4),
    longitude: round(Math.max(-180, Math.min(180, camera.longitude)), 4),
  };
}

function round(value: number, decimals: number): number {
  // Adding zero turns -0 into 0.
  return Number(value.toFixed(decimals)) + 0;
}

function formatCamera(camera: Camera): string {
  const { zoom, latitude, longitude } = roundCamera(camera);
  return `${zoom}/${latitude}/${longitude}`;
}

function parseCamera(text: string | null): Camera | null {
  const numbers = (text ?? '').split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [zoom, latitude, longitude] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return null;
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  return roundCamera({ zoom, latitude, longitude });
}

function parsePeriod(parameters: URLSearchParams): Period {
  const range = YEARS.exec(parameters.get('years') ?? '');
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return { type: 'new', from: Math.min(from, to), to: Math.max(from, to) };
  }
  const year = parameters.get('year') ?? '';
  const shown = YEAR.test(year) ? Number(year) : null;
  const since = parameters.get('compare') ?? '';
  if (!YEAR.test(since)) return { type: 'in-force', year: shown };
  if (shown === null) return { type: 'added', since: Number(since), year: null };
  return {
    type: 'added',
    since: Math.min(Number(since), shown),
    year: Math.max(Number(since), shown),
  };
}

function parseKinds(text: string | null): LinkedState['kinds'] {
  if (text === null) return ZONE_KINDS;
  if (text === 'none') return [];
  const named = text.split(',');
  const kinds = ZONE_KINDS.filter((kind) => named.includes(kind));
  return kinds.length === 0 ? ZONE_KINDS : kinds;
}

function parseSelection(parameters: URLSearchParams): Selection | null {
  for (const type of SELECTION_TYPES) {
    const id = parameters.get(type) ?? '';
    if (ID.test(id)) return { type, id };
  }
  return null;
}

function memberOr<Member extends string>(
  members: readonly Member[],
  text: string | null,
  fallback: Member,
): Member {
  return members.find((member) => member === text) ?? fallback;
}
