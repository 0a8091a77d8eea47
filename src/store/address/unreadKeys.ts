// What an address or a message says and the atlas does not understand: left out, and told to whoever wrote it.
import { offeredLanguage } from '@/model/config/offered';
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
  map: ['china'],
  theme: ['system'],
  embed: ['0'],
  legend: ['1'],
  // Says something beside a province alone.
  details: ['0', '1'],
};

function isKey(key: string): key is AddressKey {
  return ADDRESS_KEYS.some((known) => known === key);
}

function isRead(key: AddressKey, text: string): boolean {
  if (text === '' || DEFAULTS[key]?.includes(text) === true) return true;
  // Tags of languages are understood with their region, too.
  if (key === 'lang') return offeredLanguage(text) !== null;
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

/** `where`: what said it. Ids that the data do not know are told by what drops them. */
export function tellUnread(where: string, search: string): void {
  for (const unread of unreadKeys(search)) {
    console.warn(`${ATLAS_NAME}: ${where}: ${unread} is not understood, and is left out`);
  }
}
