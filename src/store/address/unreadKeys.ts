// What an address or a message says and the atlas does not understand: left out, and told to whoever wrote it.
import { OFFERED_LANGUAGES } from '@/model/config/offered';
import type { AtlasState } from '@/store/atlasState';
import { ADDRESS_KEYS, type AddressKey } from './addressKeys';
import { formatUrlState, parseUrlState } from './urlState';

/** Keys whose text is a list: each of its words is understood or not. */
const LISTS: readonly AddressKey[] = ['kinds', 'has', 'hasnot', 'operators', 'sites', 'controls'];
/** Texts that say the default, which a written address leaves out. */
const DEFAULTS: Readonly<Partial<Record<AddressKey, readonly string[]>>> = {
  confirmed: ['0'],
  warehouses: ['1'],
  owners: ['0'],
  view: ['map'],
  theme: ['system'],
  embed: ['0'],
  legend: ['1'],
  // Says something beside a province alone.
  details: ['0', '1'],
  lang: OFFERED_LANGUAGES,
};

type Known = Pick<AtlasState, 'overview' | 'resources'>;

function isKey(key: string): key is AddressKey {
  return ADDRESS_KEYS.some((known) => known === key);
}

function isRead(key: AddressKey, text: string): boolean {
  if (text === '' || DEFAULTS[key]?.includes(text) === true) return true;
  // Tags of languages are understood with their region, too.
  if (key === 'lang') return OFFERED_LANGUAGES.some((each) => text.toLowerCase().startsWith(each));
  const search = new URLSearchParams({ [key]: text }).toString();
  const state = parseUrlState(search);
  const written = new URLSearchParams(formatUrlState(state, null)).get(key);
  if (!LISTS.includes(key)) return written !== null;
  const words = text.split(',');
  if (written !== null) return words.every((word) => written.split(',').includes(word));
  // Left out as the default: what names all of it is understood.
  const all = key === 'kinds' ? state.kinds : key === 'controls' ? state.embedOptions.controls : [];
  return words.every((word) => all.some((each) => each === word));
}

/** `key="text"` of each that is not understood. Keys that are no keys of the atlas belong to others. */
export function unreadKeys(search: string): readonly string[] {
  return [...new URLSearchParams(search)].flatMap(([key, text]) =>
    isKey(key) && !isRead(key, text) ? [`${key}="${text}"`] : [],
  );
}

/** `key="id"` of places, zones and provinces that the data do not know, as far as they have come. */
export function unknownIds(search: string, { overview, resources }: Known): readonly string[] {
  const { province, selection } = parseUrlState(search);
  const { zones } = resources;
  const dataset = zones.status === 'ready' ? zones.value.dataset : null;
  const data = overview ?? dataset;
  const unknown: string[] = [];
  if (province !== null && data !== null && !data.provinceById.has(province)) {
    unknown.push(`province="${province}"`);
  }
  if (selection?.type === 'place' && data !== null && !data.placeById.has(selection.id)) {
    unknown.push(`place="${selection.id}"`);
  }
  if (selection?.type === 'zone' && dataset !== null && !dataset.zoneById.has(selection.id)) {
    unknown.push(`zone="${selection.id}"`);
  }
  return unknown;
}

/** `where`: what said it. */
export function tellUnread(where: string, search: string, known: Known): void {
  for (const unread of unreadKeys(search)) {
    console.warn(`${ATLAS_NAME}: ${where}: ${unread} is not understood, and is left out`);
  }
  for (const unknown of unknownIds(search, known)) {
    console.warn(`${ATLAS_NAME}: ${where}: ${unknown} is not in the data, and is left out`);
  }
}
