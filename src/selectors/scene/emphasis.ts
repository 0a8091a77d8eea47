// Which marks are pointed at or selected, and where: rings that both maps draw.
import memoizeOne from 'memoize-one';
import { toWorld } from '@/model/camera';
import { groupBy } from '@/model/groupBy';
import type { MapLayer } from '@/model/mapLayer';
import type { Place } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import { isWarehouseType } from '@/model/warehouses/selectionTypes';
import { selectedPlace } from '@/selectors/details/placeDetails';
import { selectSelectedPlaces } from '@/selectors/details/selectedZones';
import { groundDrawing } from '@/selectors/ground/groundDrawing';
import { apartness } from '@/selectors/marks/apart';
import type { Emphasis } from '@/selectors/marks/mark';
import {
  markRadius,
  measureSpacings,
  showsSingleZones,
  steppedZoom,
} from '@/selectors/marks/markSize';
import { type PlacePhase, selectPlacePhases } from '@/selectors/marks/placePhases';
import { selectZoneGlyphs } from '@/selectors/marks/zoneGlyphs';
import { selectMeetingPlaces } from '@/selectors/places/conditions';
import { isRowShown } from '@/selectors/time/shownIn';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectSettledCamera } from '@/selectors/view/framing';
import {
  selectOwnerMarks,
  selectShownWarehouseMarks,
  warehouseDrawing,
} from '@/selectors/warehouses/warehouseMarks';
import type { AtlasState, Selection } from '@/store/atlasState';
import { GLYPH_RADIUS } from '@/theme/look';

const rowsByPlace = memoizeOne((phases: readonly PlacePhase[]) =>
  groupBy(phases.keys(), (row) => phases[row]?.place.id),
);

/** The row of a place's mark in the shown period; undefined where the map shows none. */
function shownRow(state: AtlasState, { id }: Place): number | undefined {
  const phases = selectPlacePhases(state);
  const period = selectShownPeriod(state);
  return rowsByPlace(phases)
    .get(id)
    ?.find((row) => phases[row] !== undefined && isRowShown(phases[row], period));
}

/** Rings of many are read as an answer: only what is shown, and meets what is asked, has one. */
function isRinged(state: AtlasState, place: Place): boolean {
  const meeting = selectMeetingPlaces(state);
  return shownRow(state, place) !== undefined && (meeting === null || meeting.has(place.id));
}

function ringOf(
  state: AtlasState,
  place: Place,
  selection: Selection,
  type: Emphasis['type'],
): Emphasis {
  const phases = selectPlacePhases(state);
  const row = shownRow(state, place);
  const phase = row === undefined ? undefined : phases[row];
  const spacing = row === undefined ? 1 : (measureSpacings(phases)[row] ?? 1);
  const zoom = steppedZoom(selectSettledCamera(state).zoom);
  const radius = markRadius(phase?.zoneCount ?? 1, spacing, zoom);
  const world = apartness()(phases, zoom).get(place) ?? toWorld(place.position);
  return { type, selection, world, offset: [0, 0], radius };
}

/** The layer whose mark stands for a selection where the map looks. */
export function layerOf(state: AtlasState, { type }: Selection): MapLayer {
  if (state.owners && (type === 'province' || type === 'place')) return 'owners';
  if (isWarehouseType(type)) return 'warehouses';
  if (type === 'gateway') return 'gateways';
  return type === 'zone' && showsSingleZones(state) ? 'zones' : 'places';
}

function locate(
  state: AtlasState,
  selection: Selection | null,
  type: Emphasis['type'],
): readonly Emphasis[] {
  if (selection === null) return [];
  const layer = layerOf(state, selection);
  if (layer === 'warehouses' || layer === 'owners') {
    const marks = layer === 'owners' ? selectOwnerMarks(state) : selectShownWarehouseMarks(state);
    return warehouseDrawing()?.locate(state, marks, selection, type) ?? [];
  }
  if (layer === 'gateways') return groundDrawing()?.locate(state, selection, type) ?? [];
  if (layer === 'zones') {
    const glyph = selectZoneGlyphs(state).find(({ zone }) => zone.id === selection.id);
    if (glyph !== undefined) {
      const { world, offset } = glyph;
      return [{ type, selection, world, offset, radius: GLYPH_RADIUS + 1 }];
    }
  }
  const place = selectedPlace(state, selection);
  if (place !== undefined) return [ringOf(state, place, selection, type)];
  if (type === 'hovered') return [];
  return selectSelectedPlaces(state)
    .filter((each) => isRinged(state, each))
    .map((each) => ringOf(state, each, { type: 'place', id: each.id }, type));
}

/** The selected marks, then the hovered one; a place that is selected itself keeps its ring where it is not shown. */
export function selectEmphases(state: AtlasState): readonly Emphasis[] {
  return keep([
    ...locate(state, selectedIn(state), 'selected'),
    ...locate(state, state.hovered, 'hovered'),
  ]);
}

/** The same rings as before are the same list: a map on the move draws none anew. */
const keep = memoizeOne(
  (emphases: readonly Emphasis[]) => emphases,
  ([a], [b]) => isSameList(a, b),
);

function isSameList(a: readonly Emphasis[], b: readonly Emphasis[]): boolean {
  return (
    a.length === b.length &&
    a.every((emphasis, index) => {
      const other = b[index];
      return other !== undefined && isSame(emphasis, other);
    })
  );
}

function isSame(a: Emphasis, b: Emphasis): boolean {
  return (
    a.type === b.type &&
    a.selection.type === b.selection.type &&
    a.selection.id === b.selection.id &&
    a.radius === b.radius &&
    a.world[0] === b.world[0] &&
    a.world[1] === b.world[1] &&
    a.offset[0] === b.offset[0] &&
    a.offset[1] === b.offset[1]
  );
}
