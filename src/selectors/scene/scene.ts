// The scene that both maps draw: marks of places or single zones, names, the island, at one camera.
import memoizeOne from 'memoize-one';
import type { Camera, Size } from '@/model/camera';
import type { BilingualName, Place } from '@/model/place';
import type { WarehouseMark } from '@/model/warehouseMark';
import type { LabelledMark } from '@/selectors/marks/mark';
import {
  measureSpacings,
  phaseRadius,
  showsSingleZones,
  steppedZoom,
} from '@/selectors/marks/markSize';
import { type PlacePhase, selectPlacePhases } from '@/selectors/marks/placePhases';
import { selectShownGlyphs, type ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import { isRowShown } from '@/selectors/time/shownIn';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectMapSize, selectSettledCamera } from '@/selectors/view/framing';
import { labelWarehouses, selectWarehouseScene } from '@/selectors/warehouses/warehouseScene';
import { type NewPlace, selectNewPlaces } from '@/selectors/zones/newPlaces';
import type { AtlasState } from '@/store/atlasState';
import { type PlaceLabel, placeLabels } from './labels';

/** A place's mark as drawn: its phase and its radius in CSS pixels. */
export interface PlaceMark {
  readonly phase: PlacePhase;
  readonly radius: number;
  readonly isNew: boolean;
}

export interface Scene {
  readonly period: ShownPeriod;
  /** True from the zoom at which places come apart. */
  readonly showsSingleZones: boolean;
  /** Marks in drawing order, larger first; empty while single zones are shown. */
  readonly marks: readonly PlaceMark[];
  readonly glyphs: readonly ZoneGlyph[];
  /** The island of Hainan is drawn whole: its phase, or null while it is no zone. */
  readonly island: PlacePhase | null;
  readonly labels: readonly PlaceLabel[];
  /** Signs for overseas warehouses: countries first, then sites; empty in the China framing. */
  readonly warehouses: readonly WarehouseMark[];
}

export function isIsland(place: Place): boolean {
  return place.kind === 'island';
}

/** Marks that the scene lists, largest first: as many as SVG can draw and names can be set beside. */
const MOST_MARKS = 5000;

const placesByYear = memoizeOne((newPlaces: readonly NewPlace[]) => {
  const years = new Map<number, Set<Place>>();
  for (const { place, year } of newPlaces) {
    const places = years.get(year);
    if (places === undefined) years.set(year, new Set([place]));
    else places.add(place);
  }
  return years;
});

const islandPhases = memoizeOne((phases: readonly PlacePhase[]) =>
  phases.filter(({ place, isContext }) => isIsland(place) && isContext !== true),
);

const deriveMarks = memoizeOne(
  (
    phases: readonly PlacePhase[],
    newPlaces: readonly NewPlace[],
    period: ShownPeriod,
    zoom: number,
  ): readonly PlaceMark[] => {
    const spacings = measureSpacings(phases);
    const fresh = period.type === 'in-force' ? placesByYear(newPlaces).get(period.year) : undefined;
    const marks: PlaceMark[] = [];
    for (const [row, phase] of phases.entries()) {
      if (!isRowShown(phase, period)) continue;
      const radius = phaseRadius(phase, spacings[row] ?? 1, zoom);
      marks.push({ phase, radius, isNew: fresh?.has(phase.place) === true });
      if (marks.length >= MOST_MARKS) break;
    }
    return marks;
  },
);

const NO_MARKS: readonly PlaceMark[] = [];
const NO_GLYPHS: readonly ZoneGlyph[] = [];

/** Marks of the shown period as large as the map's zoom has them, island included. */
export function selectMarks(state: AtlasState): readonly PlaceMark[] {
  return deriveMarks(
    selectPlacePhases(state),
    selectNewPlaces(state),
    selectShownPeriod(state),
    steppedZoom(selectSettledCamera(state).zoom),
  );
}

function glyphMarks(glyphs: readonly ZoneGlyph[]): readonly LabelledMark[] {
  return glyphs.map(({ zone, world, offset }) => ({
    place: zone.place,
    world,
    radius: 9 + Math.hypot(...offset),
    weight: zone.kind === 'comprehensive-pilot-zone' ? 2 : 1,
  }));
}

/** Below this zoom places in China bear no names beside countries with warehouses. */
const WORLD_NAMES_UNTIL = 2.5;

const deriveLabels = memoizeOne(
  (
    marks: readonly PlaceMark[],
    glyphs: readonly ZoneGlyph[],
    warehouses: readonly WarehouseMark[],
    camera: Camera,
    size: Size,
    nameOf: (name: BilingualName) => string,
  ): readonly PlaceLabel[] => {
    // The names of the world are those of its countries.
    const isWorld = warehouses.length > 0 && camera.zoom < WORLD_NAMES_UNTIL;
    const labelled =
      glyphs.length > 0
        ? glyphMarks(glyphs)
        : marks
            .filter(({ phase }) => phase.isContext !== true)
            .map(({ phase, radius }) => ({
              place: phase.place,
              world: phase.world,
              radius,
              weight: isWorld ? 0 : phase.zoneCount + (phase.place.kind === 'municipality' ? 3 : 0),
            }));
    const all = [...labelWarehouses(warehouses, camera.zoom), ...labelled];
    return placeLabels(all, camera, size, nameOf);
  },
);

export const SHORT_NAMES: Readonly<
  Record<AtlasState['language'], (name: BilingualName) => string>
> = {
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
  return islandPhases(selectPlacePhases(state)).find((each) => isRowShown(each, period)) ?? null;
}

const composeScene = memoizeOne(
  (
    period: ShownPeriod,
    isComeApart: boolean,
    marks: readonly PlaceMark[],
    glyphs: readonly ZoneGlyph[],
    island: PlacePhase | null,
    labels: readonly PlaceLabel[],
    warehouses: readonly WarehouseMark[],
  ): Scene => ({
    period,
    showsSingleZones: isComeApart,
    marks: isComeApart ? NO_MARKS : marks,
    glyphs,
    island,
    labels,
    warehouses,
  }),
);

/** What the map draws; the same scene until something of it changes, wherever the map moves meanwhile. */
export function selectScene(state: AtlasState): Scene {
  const camera = selectSettledCamera(state);
  const isComeApart = showsSingleZones(state);
  const marks = selectMarks(state);
  const glyphs = isComeApart ? selectShownGlyphs(state) : NO_GLYPHS;
  const warehouses = selectWarehouseScene(state);
  const names = SHORT_NAMES[state.language];
  return composeScene(
    selectShownPeriod(state),
    isComeApart,
    marks,
    glyphs,
    selectIsland(state),
    deriveLabels(marks, glyphs, warehouses, camera, selectMapSize(state), names),
    warehouses,
  );
}
