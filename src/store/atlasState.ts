// What the reader has chosen. Everything that can be derived from it is a selector, not state.
import type { Overview } from '@/dataset/dataset';
import type { Bounds, Camera, NamedView, Size } from '@/model/camera';
import { FIRST_LANGUAGE } from '@/model/config/offered';
import type { Language } from '@/model/language';
import type { ConditionTerm } from '@/model/view/condition';
import type { Side } from '@/model/view/side';
import { TABLE_CONTENTS } from '@/model/view/tables';
import { WAREHOUSE_SELECTION_TYPES } from '@/model/warehouses/selectionTypes';
import type { FacilityType, StatusGroup } from '@/model/warehouses/siteKinds';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { DEFAULT_EMBED_OPTIONS, type EmbedOptions } from '@/store/address/embedOptions';
import { OPENING_RESOURCES, type Resources } from './resources';

/** Null years mean "the newest year of the data". */
export type Period =
  | { readonly type: 'in-force'; readonly year: number | null }
  | { readonly type: 'new'; readonly from: number; readonly to: number }
  /** Compared with the end of an earlier year: what was added since and is in force. */
  | { readonly type: 'added'; readonly since: number; readonly year: number | null };

export const SELECTION_TYPES = [
  'place',
  'zone',
  'province',
  'document',
  ...WAREHOUSE_SELECTION_TYPES,
  'figure',
  'gateway',
] as const;
export type SelectionType = (typeof SELECTION_TYPES)[number];
export interface Selection {
  readonly type: SelectionType;
  readonly id: string;
}

/** Selected where no single figure is meant. */
export const ALL_FIGURES: Selection = { type: 'figure', id: 'all' };

/** A selection and the part of the map to show with it, no nearer than the zoom. */
export interface Revealed {
  readonly selection: Selection;
  readonly bounds: Bounds;
  readonly nearest: number;
}

/** A camera that belongs to a selection: the link named both, or the atlas moved the map for it. */
export interface KeptCamera {
  readonly selection: Selection;
  readonly camera: LinkedState['camera'];
  /** The atlas moved it, from all of China: whoever opens the link has a map of another size moved anew. */
  readonly isFromWhole: boolean;
}

/** `table`: that of what the map shows; the others by name. */
export const VIEWS = ['map', 'table', ...TABLE_CONTENTS] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Characters of a search, in the field and in a link. */
export const LONGEST_QUERY = 100;

/** The part of the state that a link carries. */
export interface LinkedState {
  readonly period: Period;
  /** Kinds switched on, in the order of ZONE_KINDS. */
  readonly kinds: readonly ZoneKind[];
  readonly confirmedOnly: boolean;
  /** What places must have at the end of the shown period, in the order of CONDITION_TERMS. */
  readonly has: readonly ConditionTerm[];
  /** What they must not have; nothing of `has`. */
  readonly hasNot: readonly ConditionTerm[];
  readonly warehouses: boolean;
  /** The map shows where the owners of overseas warehouses are at home, instead of zones. */
  readonly owners: boolean;
  /** Id of the province that everything is narrowed to; always that of a selected province. */
  readonly province: string | null;
  readonly selection: Selection | null;
  readonly facilityFilter: FacilityFilter;
  readonly query: string;
  readonly view: View;
  /** Null: the atlas frames all of China in the free area. */
  readonly camera: Camera | NamedView | null;
  /** Which step of the story is told, counted from 1; null for none. */
  readonly story: number | null;
  /** Id of the step of the policy whose text is open. */
  readonly openedEvent: string | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly embed: boolean;
  readonly embedOptions: EmbedOptions;
}

/** From the one that leaves most to the map. */
export const SHEET_HEIGHTS = ['low', 'middle', 'high'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Years a second that playing shows. */
export const PLAY_SPEEDS = [0.5, 1, 2] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

/** Which documented sites are shown; null lets all pass. */
export interface FacilityFilter {
  /** Ids of operators; a company stands for its units, too. */
  readonly operators: readonly string[] | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly type: FacilityType | null;
  readonly group: StatusGroup | null;
}

export const ALL_FACILITIES: FacilityFilter = {
  operators: null,
  country: null,
  type: null,
  group: null,
};

export interface AtlasState extends Omit<LinkedState, 'selection'> {
  readonly side: Side<Selection>;
  /** What the page brought with it; null where it stands without. */
  readonly overview: Overview | null;
  /** What is loaded: the data of the page, as far as it is wanted and has come. */
  readonly resources: Resources;
  /** What was found by a search and wants to be seen from near; it holds while it is the selection. */
  readonly revealed: Revealed | null;
  /** Holds while it is the camera and its selection the selection. */
  readonly kept: KeptCamera | null;
  /** Somebody has looked at the warehouses; a search only reads their names. */
  readonly warehousesOpened: boolean;
  /** Of the map on the page, CSS pixels; null until it is measured, and in the page drawn at build time. */
  readonly mapSize: Size | null;
  /**
   * What marks and names are sized and placed for: the map's camera once it stands still. Null: nothing follows the
   * camera yet, the map's own counts.
   */
  readonly settledCamera: Camera | null;
  /** Place or zone under the pointer or the map's keyboard cursor. */
  readonly hovered: Selection | null;
  readonly shareOpen: boolean;
  /** The list of the marks in sight is open. */
  readonly sightOpen: boolean;
  /** On a phone: how high the reader set the sheet below the map; null: nobody did. */
  readonly sheet: SheetHeight | null;
  readonly playing: boolean;
  readonly playSpeed: PlaySpeed;
  /** The year at which playing ends; null: the newest. */
  readonly playUntil: number | null;
  /** The system asks for dark colours. */
  readonly prefersDark: boolean;
}

const DEFAULTS: Omit<LinkedState, 'selection'> = {
  period: { type: 'in-force', year: null },
  kinds: ZONE_KINDS,
  confirmedOnly: false,
  has: [],
  hasNot: [],
  warehouses: true,
  owners: false,
  facilityFilter: ALL_FACILITIES,
  province: null,
  query: '',
  view: 'map',
  camera: null,
  story: null,
  openedEvent: null,
  language: FIRST_LANGUAGE,
  theme: 'system',
  embed: false,
  embedOptions: DEFAULT_EMBED_OPTIONS,
};

export const DEFAULT_LINKED_STATE: LinkedState = { ...DEFAULTS, selection: null };

export const INITIAL_STATE: AtlasState = {
  ...DEFAULTS,
  side: { type: 'none' },
  overview: null,
  resources: OPENING_RESOURCES,
  revealed: null,
  kept: null,
  warehousesOpened: false,
  mapSize: null,
  settledCamera: null,
  hovered: null,
  shareOpen: false,
  sightOpen: false,
  sheet: null,
  playing: false,
  playSpeed: 1,
  playUntil: null,
  prefersDark: false,
};
