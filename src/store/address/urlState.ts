// State ⇄ query string. Defaults are left out; what is unknown or broken is ignored, never an error.
import { offeredLanguage } from '@/model/config/offered';
import type { Language } from '@/model/language';
import { CONDITION_TERMS, type ConditionTerm } from '@/model/view/condition';
import { countryId } from '@/model/warehouses/selectionTypes';
import { FACILITY_TYPES, STATUS_GROUPS } from '@/model/warehouses/siteKinds';
import { ZONE_KINDS } from '@/model/zoneKind';
import {
  DEFAULT_LINKED_STATE,
  type FacilityFilter,
  type LinkedState,
  LONGEST_QUERY,
  type Period,
  SELECTION_TYPES,
  type Selection,
  THEMES,
  VIEWS,
} from '@/store/atlasState';
import type { AddressPairs, ReadKey } from './addressKeys';
import { formatCamera, parseCamera, unnamedCamera } from './cameraText';
import { formatEmbedOptions, parseEmbedOptions, parseYearRange } from './embedOptions';

const YEAR = /^[1-9]\d{3}$/;
const ID = /^[a-z0-9][a-z0-9-]*$/;
const LONGEST_ID = 100;
const STEP = /^[1-9]$/;

/** How an address carries a field of the state: read from any text, written so that it reads back. */
interface AddressField<Field extends keyof LinkedState> {
  /** `before`: with the fields that stand before it. */
  readonly read: (text: ReadKey, before: LinkedState) => Pick<LinkedState, Field>;
  /** Defaults are null. */
  readonly write: (state: LinkedState) => AddressPairs;
}

/** In the order in which an address names them. */
const FIELDS: { readonly [Field in keyof LinkedState]: AddressField<Field> } = {
  period: {
    read: (text) => ({ period: parsePeriod(text) }),
    write: ({ period }) => formatPeriod(period),
  },
  kinds: {
    read: (text) => ({ kinds: parseKinds(text('kinds')) }),
    write: ({ kinds }) => [
      ['kinds', kinds.length < ZONE_KINDS.length ? kinds.join(',') || 'none' : null],
    ],
  },
  confirmedOnly: {
    read: (text) => ({ confirmedOnly: text('confirmed') === '1' }),
    write: ({ confirmedOnly }) => [['confirmed', confirmedOnly ? '1' : null]],
  },
  has: {
    read: (text) => ({ has: parseTerms(text('has')) }),
    write: ({ has }) => [['has', has.join(',') || null]],
  },
  hasNot: {
    // What is asked for both ways is asked for.
    read: (text) => {
      const has = parseTerms(text('has'));
      return { hasNot: parseTerms(text('hasnot')).filter((term) => !has.includes(term)) };
    },
    write: ({ hasNot }) => [['hasnot', hasNot.join(',') || null]],
  },
  warehouses: {
    read: (text) => ({ warehouses: text('warehouses') !== '0' }),
    write: ({ warehouses }) => [['warehouses', warehouses ? null : '0']],
  },
  owners: {
    read: (text) => ({ owners: text('owners') === '1' }),
    write: ({ owners }) => [['owners', owners ? '1' : null]],
  },
  province: {
    read: (text) => ({ province: parseId(text('province')) }),
    write: ({ province, selection, embed }) => [
      ['province', province],
      ['details', province === null ? null : detailsKey(selection, embed)],
    ],
  },
  selection: {
    read: (text) => ({ selection: parseSelection(text) }),
    write: ({ selection }) =>
      selection === null || selection.type === 'province' ? [] : [[selection.type, selection.id]],
  },
  facilityFilter: {
    read: (text) => ({ facilityFilter: parseFacilityFilter(text) }),
    write: ({ facilityFilter: { operators, country, type, group } }) => [
      ['operators', operators?.join(',') ?? null],
      [
        'sites',
        [country === null ? null : countryId(country), type, group].filter(isText).join(',') ||
          null,
      ],
    ],
  },
  query: {
    read: (text) => ({ query: [...(text('q') ?? '')].slice(0, LONGEST_QUERY).join('') }),
    // Half of a surrogate pair cannot be encoded.
    write: ({ query }) => [['q', query.replaceAll(/\p{Surrogate}/gu, '') || null]],
  },
  view: {
    read: (text) => ({ view: memberOr(VIEWS, text('view'), DEFAULT_LINKED_STATE.view) }),
    write: ({ view }) => [['view', view === DEFAULT_LINKED_STATE.view ? null : view]],
  },
  story: {
    read: (text) => ({ story: STEP.test(text('story') ?? '') ? Number(text('story')) : null }),
    write: ({ story }) => [['story', story === null ? null : String(story)]],
  },
  camera: {
    read: (text, before) => {
      const camera = parseCamera(text('map'));
      return { camera: camera === undefined ? unnamedCamera(before) : camera };
    },
    write: (state) => [
      ['map', state.camera === unnamedCamera(state) ? null : formatCamera(state.camera)],
    ],
  },
  openedEvent: {
    read: (text) => ({ openedEvent: parseId(text('step')) }),
    write: ({ openedEvent }) => [['step', openedEvent]],
  },
  language: {
    read: (text) => ({
      language: offeredLanguage(text('lang')) ?? DEFAULT_LINKED_STATE.language,
    }),
    write: ({ language }) => [['lang', language]],
  },
  theme: {
    read: (text) => ({ theme: memberOr(THEMES, text('theme'), DEFAULT_LINKED_STATE.theme) }),
    write: ({ theme }) => [['theme', theme === DEFAULT_LINKED_STATE.theme ? null : theme]],
  },
  embed: {
    read: (text) => ({ embed: text('embed') === '1' }),
    write: ({ embed }) => [['embed', embed ? '1' : null]],
  },
  embedOptions: {
    read: (text) => ({ embedOptions: parseEmbedOptions(text) }),
    write: ({ embedOptions }) => formatEmbedOptions(embedOptions),
  },
};

/** Reads a query string ("?year=2020&kinds=bonded-zone") into a whole state; it never throws. */
export function parseUrlState(search: string): LinkedState {
  const parameters = new URLSearchParams(search);
  const text: ReadKey = (key) => parameters.get(key);
  let state = DEFAULT_LINKED_STATE;
  for (const field of Object.values(FIELDS)) state = { ...state, ...field.read(text, state) };
  return state;
}

/**
 * Writes a state as a query string, "" for the default one; slashes, commas and dots stay readable. `silent`: the
 * language that is left out; null names every one.
 */
export function formatUrlState(
  state: LinkedState,
  silent: Language | null = DEFAULT_LINKED_STATE.language,
): string {
  const parts: string[] = [];
  for (const [key, value] of Object.values(FIELDS).flatMap((field) => field.write(state))) {
    if (value === null || (key === 'lang' && value === silent)) continue;
    parts.push(`${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** What an address carries of a larger state. */
export function linkedPart(state: LinkedState): LinkedState {
  let part = DEFAULT_LINKED_STATE;
  for (const name of Object.keys(FIELDS)) if (isLinked(name)) part = withField(part, state, name);
  return part;
}

function isLinked(name: string): name is keyof LinkedState {
  return name in FIELDS;
}

function withField(part: LinkedState, state: LinkedState, field: keyof LinkedState): LinkedState {
  return { ...part, [field]: state[field] };
}

function parsePeriod(text: ReadKey): Period {
  const years = text('years') ?? '';
  const range = parseYearRange(YEAR.test(years) ? `${years}..${years}` : years);
  if (range !== null) return { type: 'new', ...range };
  const year = text('year') ?? '';
  const shown = YEAR.test(year) ? Number(year) : null;
  const since = text('compare') ?? '';
  if (!YEAR.test(since)) return { type: 'in-force', year: shown };
  if (shown === null) return { type: 'added', since: Number(since), year: null };
  return {
    type: 'added',
    since: Math.min(Number(since), shown),
    year: Math.max(Number(since), shown),
  };
}

function formatPeriod(period: Period): AddressPairs {
  if (period.type === 'new') return [['years', `${period.from}..${period.to}`]];
  const year = period.year === null ? null : String(period.year);
  return [
    ['compare', period.type === 'added' ? String(period.since) : null],
    ['year', year],
  ];
}

/** Whether an address says the same of both. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return String(formatPeriod(a)) === String(formatPeriod(b));
}

function parseKinds(text: string | null): LinkedState['kinds'] {
  if (text === null) return ZONE_KINDS;
  if (text === 'none') return [];
  const named = text.split(',');
  const kinds = ZONE_KINDS.filter((kind) => named.includes(kind));
  return kinds.length === 0 ? ZONE_KINDS : kinds;
}

/** In the order of CONDITION_TERMS; what is unknown is left out. */
function parseTerms(text: string | null): readonly ConditionTerm[] {
  const named = (text ?? '').split(',');
  return CONDITION_TERMS.filter((term) => named.includes(term));
}

/** A pattern that counts to a hundred takes browsers longer to read than the rest of the address. */
function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

function parseId(text: string | null): string | null {
  return text !== null && isId(text) ? text : null;
}

/**
 * A province that is named opens its details where nothing else is open; not in a frame, where they would stand over
 * the map that it narrows. Null: as it is without the key.
 */
function detailsKey(selection: Selection | null, embed: boolean): '0' | '1' | null {
  if (embed) return selection?.type === 'province' ? '1' : null;
  return selection === null ? '0' : null;
}

function parseSelection(text: ReadKey): Selection | null {
  for (const type of SELECTION_TYPES) {
    const id = type === 'province' ? null : parseId(text(type));
    if (id !== null) return { type, id };
  }
  const isOpen = text('embed') === '1' ? text('details') === '1' : text('details') !== '0';
  const province = isOpen ? parseId(text('province')) : null;
  return province === null ? null : { type: 'province', id: province };
}

/** `sites=de,sorting_hub,planned`: a country, a type, a state, in any order. */
function parseFacilityFilter(text: ReadKey): FacilityFilter {
  const operators = (text('operators') ?? '').split(',').filter(isId);
  const words = (text('sites') ?? '').split(',');
  return {
    operators: operators.length === 0 ? null : operators,
    country: words.find((word) => /^[a-z]{2}$/.test(word))?.toUpperCase() ?? null,
    type: FACILITY_TYPES.find((type) => words.includes(type)) ?? null,
    group: STATUS_GROUPS.find((group) => words.includes(group)) ?? null,
  };
}

function isText(word: string | null): word is string {
  return word !== null;
}

function memberOr<Member extends string>(
  members: readonly Member[],
  text: string | null,
  fallback: Member,
): Member {
  return members.find((member) => member === text) ?? fallback;
}
