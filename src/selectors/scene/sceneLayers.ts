// What each layer of the map holds: its rows of all years, which of them a period shows, and when it is seen.
// Both maps paint from these: WebGL hands the graphics card rows and filter, SVG draws the rows that pass.
import memoizeOne from 'memoize-one';
import { MAP_LAYERS, type MapLayer } from '@/model/mapLayer';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { selectGatewaySigns } from '@/selectors/ground/groundDrawing';
import type { Emphasis } from '@/selectors/marks/mark';
import { showsSingleZones } from '@/selectors/marks/markSize';
import { type PlaceSign, selectPlaceSigns } from '@/selectors/marks/placeSigns';
import { selectShownGlyphs, selectZoneGlyphs, type ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import {
  ANY_YEAR,
  FOREVER,
  rowFilter,
  type SpanYears,
  type YearFilter,
  zoneFilter,
} from '@/selectors/time/shownIn';
import type { ShownPeriod } from '@/selectors/time/shownPeriod';
import {
  selectOwnerMarks,
  selectShownWarehouseMarks,
  selectWarehouseMarks,
} from '@/selectors/warehouses/warehouseMarks';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { AtlasState } from '@/store/atlasState';
import { selectEmphases } from './emphasis';
import { selectShownSigns, selectShownSteppedBack, selectSteppedBack } from './marks';

/** A row of each layer; every row has its point in `world` units, CSS pixels beside it in `offset` where it has one. */
export interface LayerRows {
  readonly gateways: WarehouseMark;
  readonly warehouses: WarehouseMark;
  /** Small signs of places that are not what is asked, where single zones are drawn; elsewhere `places` has them. */
  readonly steppedBack: PlaceSign;
  readonly places: PlaceSign;
  readonly zones: ZoneGlyph;
  readonly owners: WarehouseMark;
  readonly emphases: Emphasis;
}

export interface SceneLayer<Row> {
  /** Every row at the map's zoom, whatever the year, in drawing order. */
  readonly rows: (state: AtlasState) => readonly Row[];
  readonly yearsOf: (row: Row) => SpanYears;
  readonly filter: (period: ShownPeriod) => YearFilter;
  /** The rows that pass the filter, in the same order: as many as SVG can draw. */
  readonly shownRows: (state: AtlasState) => readonly Row[];
  /** Whether the layer is seen where the map looks. */
  readonly isVisible: (state: AtlasState) => boolean;
}

const ALWAYS: SpanYears = { from: 0, to: FOREVER };

/** Of the layers over China one is seen at a time. */
function layerAtHome(state: AtlasState): 'owners' | 'places' | 'zones' {
  if (state.owners) return 'owners';
  return showsSingleZones(state) ? 'zones' : 'places';
}

/** Whether zones are on the map, by places or one by one. */
export function showsZones(state: AtlasState): boolean {
  return layerAtHome(state) !== 'owners';
}

export const SCENE_LAYERS: { readonly [Layer in MapLayer]: SceneLayer<LayerRows[Layer]> } = {
  gateways: {
    rows: selectGatewaySigns,
    yearsOf: () => ALWAYS,
    filter: () => ANY_YEAR,
    shownRows: selectGatewaySigns,
    isVisible: ({ owners }) => !owners,
  },
  warehouses: {
    rows: selectWarehouseMarks,
    yearsOf: (mark) => mark,
    filter: rowFilter,
    shownRows: selectShownWarehouseMarks,
    isVisible: showsWarehouses,
  },
  steppedBack: {
    rows: selectSteppedBack,
    yearsOf: (sign) => sign,
    filter: rowFilter,
    shownRows: selectShownSteppedBack,
    isVisible: (state) => layerAtHome(state) === 'zones',
  },
  places: {
    rows: selectPlaceSigns,
    yearsOf: (sign) => sign,
    filter: rowFilter,
    shownRows: selectShownSigns,
    isVisible: (state) => layerAtHome(state) === 'places',
  },
  zones: {
    rows: selectZoneGlyphs,
    yearsOf: (glyph) => glyph,
    filter: zoneFilter,
    shownRows: selectShownGlyphs,
    isVisible: (state) => layerAtHome(state) === 'zones',
  },
  owners: {
    rows: selectOwnerMarks,
    yearsOf: () => ALWAYS,
    filter: () => ANY_YEAR,
    shownRows: selectOwnerMarks,
    isVisible: (state) => layerAtHome(state) === 'owners',
  },
  emphases: {
    rows: selectEmphases,
    yearsOf: () => ALWAYS,
    filter: () => ANY_YEAR,
    shownRows: selectEmphases,
    isVisible: () => true,
  },
};

const NO_ROWS: readonly never[] = [];

/** What SVG draws of a layer. */
export function selectDrawnRows<Layer extends MapLayer>(
  state: AtlasState,
  layer: Layer,
): readonly LayerRows[Layer][] {
  const { isVisible, shownRows } = SCENE_LAYERS[layer];
  return isVisible(state) ? shownRows(state) : NO_ROWS;
}

const keepLayers = memoizeOne(
  (layers: readonly MapLayer[]) => layers,
  ([a], [b]) => a.length === b.length && a.every((layer, index) => layer === b[index]),
);

/** The layers that are seen where the map looks, the lowest first. */
export function selectVisibleLayers(state: AtlasState): readonly MapLayer[] {
  return keepLayers(MAP_LAYERS.filter((layer) => SCENE_LAYERS[layer].isVisible(state)));
}
