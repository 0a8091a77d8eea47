// Messages between an embedded atlas and the page around it, version 1. Whatever else arrives is no message.
import type { AddressKey } from '@/store/address/addressKeys';
import { formatUrlState, parseUrlState } from '@/store/address/urlState';
import type { LinkedState, Selection } from '@/store/atlasState';
import { SELECTION_TYPES } from '@/store/atlasState';

const MESSAGE_NAMESPACE = 'cbec-atlas';
const MESSAGE_VERSION = 1;

/** Characters of all names and texts in a message; more is ignored. */
export const MESSAGE_LIMIT = 10_000;

/** Keys and values of the address, e.g. { year: '2020', kinds: 'bonded-zone' }. */
export type StateParameters = Readonly<Record<string, string>>;

/** From the page to the atlas. */
export type IncomingMessage =
  | { readonly type: 'setState'; readonly parameters: readonly (readonly [string, string])[] }
  | { readonly type: 'select'; readonly selection: Selection | null }
  | { readonly type: 'getState'; readonly request: string | number | null };

/** From the atlas to the page. */
export type OutgoingMessage =
  | { readonly type: 'ready'; readonly state: StateParameters; readonly years: readonly number[] }
  | { readonly type: 'resize'; readonly height: number }
  | {
      readonly type: 'statechange';
      readonly state: StateParameters;
      /** What the question said, in the answer to a getState; absent otherwise. */
      readonly request?: string | number;
    }
  | { readonly type: 'select'; readonly selection: Selection | null };

export function encodeMessage(message: OutgoingMessage): object {
  return { namespace: MESSAGE_NAMESPACE, version: MESSAGE_VERSION, ...message };
}

/** Null for what is unknown, malformed, too large or of a wrong type. It never throws. */
export function decodeMessage(data: unknown): IncomingMessage | null {
  if (!isRecord(data)) return null;
  if (data.namespace !== MESSAGE_NAMESPACE || data.version !== MESSAGE_VERSION) return null;
  if (measure(data, MESSAGE_LIMIT) > MESSAGE_LIMIT) return null;
  if (data.type === 'setState') {
    const parameters = decodeParameters(data.state);
    return parameters === null ? null : { type: 'setState', parameters };
  }
  if (data.type === 'select') {
    const selection = decodeSelection(data.selection);
    return selection === undefined ? null : { type: 'select', selection };
  }
  if (data.type !== 'getState') return null;
  const { request } = data;
  const isNamed = typeof request === 'string' || typeof request === 'number';
  return { type: 'getState', request: isNamed ? request : null };
}

/** Keys whose place a key takes: those with which it says one thing. A place in a province leaves it narrowed. */
const RIVALS: Readonly<Partial<Record<AddressKey, readonly AddressKey[]>>> = {
  year: ['years'],
  years: ['year', 'compare'],
  compare: ['years'],
  ...Object.fromEntries(
    SELECTION_TYPES.map((type) => [
      type,
      SELECTION_TYPES.filter((other) => other !== type && other !== 'province'),
    ]),
  ),
};

function rivalsOf(key: string): readonly AddressKey[] {
  return Object.entries(RIVALS).find(([known]) => known === key)?.[1] ?? [];
}

/** The state with some keys of its address changed, read back exactly as an address is; '' takes a key away. */
export function changedState(
  state: LinkedState,
  changes: readonly (readonly [string, string])[],
): LinkedState {
  const parameters = new URLSearchParams(formatUrlState(state));
  const changed = new Set(changes.map(([key]) => key));
  for (const [key, value] of changes) {
    if (value === '') {
      parameters.delete(key);
      continue;
    }
    for (const rival of rivalsOf(key)) if (!changed.has(rival)) parameters.delete(rival);
    parameters.set(key, value);
  }
  const parsed = parseUrlState(parameters.toString());
  // A message that does not name the map leaves it where it is.
  const camera = changed.has('map') ? parsed.camera : state.camera;
  return { ...parsed, camera, embed: state.embed };
}

/** What the page around may know of a view: never what the reader types. */
export function toldState(state: LinkedState): LinkedState {
  return { ...state, query: '', embed: false };
}

/**
 * The view as keys and values of its address; defaults are left out. Whether the details of a province are open is
 * said both ways: a frame and a whole page differ in what they do where nobody says.
 */
export function stateParameters(state: LinkedState): StateParameters {
  const parameters = Object.fromEntries(new URLSearchParams(formatUrlState(toldState(state))));
  return state.selection?.type === 'province' ? { ...parameters, details: '1' } : parameters;
}

function decodeParameters(state: unknown): readonly (readonly [string, string])[] | null {
  if (typeof state === 'string') return [...new URLSearchParams(state)];
  if (!isRecord(state)) return null;
  const parameters: [string, string][] = [];
  for (const [key, value] of Object.entries(state)) {
    if (typeof value === 'string' || typeof value === 'number') {
      parameters.push([key, String(value)]);
    } else {
      // The rest of what was asked for is done.
      console.warn(`${ATLAS_NAME}: setState: ${key} is no text, and is left out;`, value);
    }
  }
  return parameters;
}

function decodeSelection(value: unknown): Selection | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const type = SELECTION_TYPES.find((known) => known === value.type);
  if (type === undefined || typeof value.id !== 'string') return undefined;
  // Half of a character is none: what cannot be written in an address is no id.
  const search = new URLSearchParams({ [type]: value.id }).toString();
  return parseUrlState(search).selection ?? undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Characters in names and texts and one for every value, counted until they are more than `limit`. */
function measure(whole: unknown, limit: number): number {
  const waiting: unknown[] = [whole];
  let size = 0;
  while (waiting.length > 0 && size <= limit) {
    const value = waiting.pop();
    size += 1;
    if (typeof value === 'string') size += value.length;
    if (typeof value !== 'object' || value === null) continue;
    if (ArrayBuffer.isView(value)) size += value.byteLength;
    else if (Array.isArray(value) && value.length > limit) size += value.length;
    else {
      for (const [key, part] of Object.entries(value)) {
        size += key.length;
        waiting.push(part);
      }
    }
  }
  return size + waiting.length;
}
