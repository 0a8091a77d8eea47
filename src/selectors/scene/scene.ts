// The scene that both maps draw: marks of places or single zones, names, the island, at one camera.
import memoizeOne from 'memoize-one';
import type { Camera, Size } from '@/model/camera';
import { MAP_LAYERS, type MapLayer } from '@/model/mapLayer';
import type { BilingualName, Place } from '@/model/place';
import { KINDS } from '@/model/zoneKind';
import { selectGroundNames } from '@/selectors/ground/groundDrawing';
import type { LabelledMark } from '@/selectors/marks/mark';
import { type PlacePhase, selectPlacePhases } from '@/selectors/marks/placePhases';
import { type PlaceLabel, placeLabels } from '@/selectors/names/labels';
import { isRowShown } from '@/selectors/time/shownIn';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectMapSize, selectSettledCamera } from '@/selectors/view/framing';
import { warehouseDrawing } from '@/selectors/warehouses/warehouseMarks';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { AtlasState } from '@/store/atlasState';
import { GLYPH_RADIUS, MARK_CASING, RING_CASING, RING_GAP } from '@/theme/look';
import { type PlaceMark, selectMarks } from './marks';
import { type LayerRows, selectDrawnRows, showsZones } from './sceneLayers';

/** The rows of each layer that are drawn. */
export type DrawnRows = { readonly [Layer in MapLayer]: readonly LayerRows[Layer][] };

export interface Scene {
  /** What is drawn of each layer, in drawing order; none of a layer that is not seen here. */
  readonly rows: DrawnRows;
  /** The island of Hainan is drawn whole: its phase, or null while it is no zone. */
  readonly island: PlacePhase | null;
  readonly labels: readonly PlaceLabel[];
}

export function isIsland(place: Place): boolean {
  return place.kind === 'island';
}

const islandPhases = memoizeOne((phases: readonly PlacePhase[]) =>
  phases.filter(({ place, isContext }) => isIsland(place) && isContext !== true),
);

/** Below this zoom places in China bear no names beside countries with warehouses. */
const WORLD_NAMES_UNTIL = 2.5;

interface NamedRows {
  readonly rows: DrawnRows;
  readonly marks: readonly PlaceMark[];
  readonly camera: Camera;
  readonly size: Size;
  /** The map looks abroad, for warehouses. */
  readonly isAbroad: boolean;
  /** Of gateways, seas, towns. */
  readonly ground: readonly LabelledMark[];
}

/** What a place is by itself comes before what it hosts. */
function placeWeight({ importance }: Place, zoneCount: number): number {
  return 1 + importance + 3 * Math.sqrt(zoneCount);
}

/** What of each layer bears names, and how much it matters; null where nothing does. */
const NAMED_MARKS: Readonly<
  Record<MapLayer, ((named: NamedRows) => readonly LabelledMark[]) | null>
> = {
  gateways: ({ ground }) => ground,
  warehouses: ({ rows, camera, size, isAbroad }) => {
    const drawing = warehouseDrawing();
    if (drawing === null) return [];
    const names = isAbroad ? drawing.countryNames(rows.warehouses, camera, size) : [];
    return [...drawing.label(rows.warehouses, camera.zoom), ...names];
  },
  owners: ({ rows, camera }) => warehouseDrawing()?.label(rows.owners, camera.zoom) ?? [],
  steppedBack: null,
  places: ({ rows, marks, camera }) => {
    if (rows.zones.length > 0 || rows.owners.length > 0) return [];
    // The names of the world are those of its countries.
    const isWorld = rows.warehouses.length > 0 && camera.zoom < WORLD_NAMES_UNTIL;
    return marks
      .filter(({ phase }) => phase.isContext !== true)
      .map(({ phase, radius, world }) => ({
        place: phase.place,
        world,
        radius: radius + (phase.hasRing ? RING_GAP + RING_CASING : MARK_CASING),
        weight: isWorld ? 0 : placeWeight(phase.place, phase.zoneCount),
      }));
  },
  zones: ({ rows }) =>
    rows.zones.map(({ zone, world, offset }) => ({
      place: zone.place,
      world,
      radius: GLYPH_RADIUS + Math.hypot(...offset),
      weight: placeWeight(zone.place, KINDS[zone.kind].isNamedByPlace ? 2 : 1),
    })),
  emphases: null,
};

const NAMED_LAYERS = MAP_LAYERS.filter((layer) => NAMED_MARKS[layer] !== null);

/** Names at their places; those of the ground come last and change none of the others. */
export function setNames(
  named: NamedRows,
  language: AtlasState['language'],
): readonly PlaceLabel[] {
  return placeLabels(
    NAMED_LAYERS.flatMap((layer) => NAMED_MARKS[layer]?.(named) ?? []),
    named.camera,
    named.size,
    (name, { isWhole }) => (isWhole === true ? name[language] : SHORT_NAMES[language](name)),
  );
}

const deriveLabels = memoizeOne(
  (
    rows: NamedRows['rows'],
    marks: readonly PlaceMark[],
    camera: Camera,
    size: Size,
    language: AtlasState['language'],
    isAbroad: boolean,
    ground: readonly LabelledMark[],
  ): readonly PlaceLabel[] => setNames({ rows, marks, camera, size, isAbroad, ground }, language),
  // Rings bear no names: what is pointed at sets none anew.
  ([rows, ...more], [otherRows, ...otherMore]) =>
    NAMED_LAYERS.every((layer) => rows[layer] === otherRows[layer]) &&
    more.every((each, index) => each === otherMore[index]),
);

const SHORT_NAMES: Readonly<Record<AtlasState['language'], (name: BilingualName) => string>> = {
  en: ({ en }) => shortEnglishName(en),
  zh: ({ zh }) => shortChineseName(zh),
};

/** Dehong Dai and Jingpo Autonomous Prefecture → Dehong; Hainan Island → Hainan. */
export function shortEnglishName(name: string): string {
  if (name.endsWith('Autonomous Prefecture')) return name.split(' ', 1)[0] ?? name;
  return name.replace(/ (?:Prefecture|Island|New Area|Comprehensive Experimental Zone)$/, '');
}

/** 杭州市 → 杭州, 德宏傣族景颇族自治州 → 德宏; what would become one character stays whole. */
export function shortChineseName(name: string): string {
  const prefecture = /^(.{2,4}?)(?:(?:[^族]{1,4}族){1,3}|蒙古|哈萨克)自治州$/.exec(name);
  if (prefecture?.[1] !== undefined) return prefecture[1];
  return name.length > 2 ? name.replace(/(?:市|地区|综合实验区)$/, '') : name;
}

/** The phase of the island that is drawn whole, null while it is no zone in the shown period. */
export function selectIsland(state: AtlasState): PlacePhase | null {
  const period = selectShownPeriod(state);
  if (!showsZones(state)) return null;
  return islandPhases(selectPlacePhases(state)).find((each) => isRowShown(each, period)) ?? null;
}

/** The same rows in every layer are the same rows. */
const keepRows = memoizeOne(
  (rows: DrawnRows) => rows,
  ([rows], [others]) => MAP_LAYERS.every((layer) => rows[layer] === others[layer]),
);

function selectRows(state: AtlasState): DrawnRows {
  return keepRows({
    gateways: selectDrawnRows(state, 'gateways'),
    warehouses: selectDrawnRows(state, 'warehouses'),
    steppedBack: selectDrawnRows(state, 'steppedBack'),
    places: selectDrawnRows(state, 'places'),
    zones: selectDrawnRows(state, 'zones'),
    owners: selectDrawnRows(state, 'owners'),
    emphases: selectDrawnRows(state, 'emphases'),
  });
}

const composeScene = memoizeOne(
  (rows: DrawnRows, island: PlacePhase | null, labels: readonly PlaceLabel[]): Scene => ({
    rows,
    island,
    labels,
  }),
);

/** What the map draws; the same scene until something of it changes, wherever the map moves meanwhile. */
export function selectScene(state: AtlasState): Scene {
  const rows = selectRows(state);
  return composeScene(
    rows,
    selectIsland(state),
    deriveLabels(
      rows,
      selectMarks(state),
      selectSettledCamera(state),
      selectMapSize(state),
      state.language,
      showsWarehouses(state),
      selectGroundNames(state),
    ),
  );
}
