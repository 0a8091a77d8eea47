// What the reader has chosen. Everything that can be derived from it is a selector, not state.
import type { Dataset, RecordProblem } from '@/dataset/dataset';
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import type { Bounds, Camera, Size } from '@/model/camera';
import type { Language } from '@/model/language';
import type { PolicyEvent } from '@/model/policyEvent';
import type { Source } from '@/model/source';
import type { FacilityType, StatusGroup } from '@/model/warehouse';
import type { WarehouseMark } from '@/model/warehouseMark';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { DEFAULT_EMBED_OPTIONS, type EmbedOptions } from './embedOptions';

/** Null years mean "the newest year of the data". */
export type Period =
  | { readonly type: 'in-force'; readonly year: number | null }
  | { readonly type: 'new'; readonly from: number; readonly to: number }
  /** Compared with the end of an earlier year: what was added since and is in force. */
  | { readonly type: 'added'; readonly since: number; readonly year: number | null };

export const SELECTION_TYPES = ['place', 'zone', 'province', 'document', 'warehouse'] as const;
export type SelectionType = (typeof SELECTION_TYPES)[number];
export interface Selection {
  readonly type: SelectionType;
  readonly id: string;
}

/** A selection and the part of the map to show with it, no nearer than the zoom. */
export interface Revealed {
  readonly selection: Selection;
  readonly bounds: Bounds;
  readonly nearest: number;
}

export const VIEWS = ['map', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The part of the state that a link carries. */
export interface LinkedState {
  readonly period: Period;
  /** Kinds switched on, in the order of ZONE_KINDS. */
  readonly kinds: readonly ZoneKind[];
  readonly confirmedOnly: boolean;
  readonly warehouses: boolean;
  readonly selection: Selection | null;
  readonly query: string;
  readonly view: View;
  /** Null: the atlas frames all of China in the free area. */
  readonly camera: Camera | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly embed: boolean;
  readonly embedOptions: EmbedOptions;
}

/** Years a second that playing shows. */
export const PLAY_SPEEDS = [0.5, 1, 2] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

/** Which documented sites are shown; null lets all pass. */
export interface FacilityFilter {
  /** English name. */
  readonly operator: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly type: FacilityType | null;
  readonly group: StatusGroup | null;
}

export const ALL_FACILITIES: FacilityFilter = {
  operator: null,
  country: null,
  type: null,
  group: null,
};

export const DATASET_STATUSES = ['loading', 'ready', 'failed'] as const;
export type DatasetStatus = (typeof DATASET_STATUSES)[number];

/** Every sign for warehouses at a zoom. */
export type MarkWarehouses = (state: AtlasState, zoom: number) => readonly WarehouseMark[];

export interface AtlasState extends LinkedState {
  readonly datasetStatus: DatasetStatus;
  readonly dataset: Dataset | null;
  readonly datasetProblems: readonly RecordProblem[];
  /** Why the data could not be loaded, in words for the reader's report; null when all is well. */
  readonly datasetFailure: string | null;
  /** Null until the first details ask for them. */
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly sourcesStatus: 'idle' | 'wanted' | 'ready';
  /** Null until the search is used, and after its index could not be loaded. */
  readonly searchIndex: SearchIndex | null;
  readonly searchStatus: 'idle' | 'wanted' | 'ready' | 'failed';
  /** What was found by a search and wants to be seen from near; it holds while it is the selection. */
  readonly revealed: Revealed | null;
  /** Null until the world or a warehouse is looked at, or the search is used. */
  readonly warehouseData: WarehouseDataset | null;
  /** Derives the signs on the map. It comes with the data: the first view does without either. */
  readonly markWarehouses: MarkWarehouses | null;
  readonly warehouseStatus: 'idle' | 'wanted' | 'ready' | 'failed';
  readonly warehouseProblems: readonly RecordProblem[];
  /** Somebody has looked at them; a search only reads their names. */
  readonly warehousesOpened: boolean;
  readonly facilityFilter: FacilityFilter;
  /** Of the map on the page, CSS pixels; null until it is measured, and in the page drawn at build time. */
  readonly mapSize: Size | null;
  /**
   * What marks and names are sized and placed for: the map's camera once it stands still. Null: nothing follows the
   * camera yet, the map's own counts.
   */
  readonly settledCamera: Camera | null;
  /** Place or zone under the pointer or the map's keyboard cursor. */
  readonly hovered: Selection | null;
  /** Steps of the policy in the order of time; empty until they are loaded. */
  readonly events: readonly PolicyEvent[];
  readonly openedEvent: string | null;
  readonly figuresOpen: boolean;
  readonly shareOpen: boolean;
  readonly playing: boolean;
  readonly playSpeed: PlaySpeed;
  /** The system asks for dark colours. */
  readonly prefersDark: boolean;
}

export const DEFAULT_LINKED_STATE: LinkedState = {
  period: { type: 'in-force', year: null },
  kinds: ZONE_KINDS,
  confirmedOnly: false,
  warehouses: true,
  selection: null,
  query: '',
  view: 'map',
  camera: null,
  language: 'en',
  theme: 'system',
  embed: false,
  embedOptions: DEFAULT_EMBED_OPTIONS,
};

export const INITIAL_STATE: AtlasState = {
  ...DEFAULT_LINKED_STATE,
  datasetStatus: 'loading',
  dataset: null,
  datasetProblems: [],
  datasetFailure: null,
  sources: null,
  sourcesStatus: 'idle',
  searchIndex: null,
  searchStatus: 'idle',
  revealed: null,
  warehouseData: null,
  markWarehouses: null,
  warehouseStatus: 'idle',
  warehouseProblems: [],
  warehousesOpened: false,
  facilityFilter: ALL_FACILITIES,
  mapSize: null,
  settledCamera: null,
  hovered: null,
  events: [],
  openedEvent: null,
  figuresOpen: false,
  shareOpen: false,
  playing: false,
  playSpeed: 1,
  prefersDark: false,
};
