// Which marks are pointed at or selected, and where: rings that both maps draw.

import memoizeOne from 'memoize-one';
import { toWorld } from '@/model/camera';
import type { Place } from '@/model/place';
import { selectedPlace } from '@/selectors/details/placeDetails';
import { selectSelectedZones } from '@/selectors/details/selectedZones';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { type Emphasis, GLYPH_RADIUS } from '@/selectors/marks/mark';
import {
  markRadius,
  measureSpacings,
  SINGLE_ZONES_ZOOM,
  steppedZoom,
} from '@/selectors/marks/markSize';
import { isPhaseShown, type PlacePhase, selectPlacePhases } from '@/selectors/marks/placePhases';
import { selectZoneGlyphs } from '@/selectors/marks/zoneGlyphs';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { locateWarehouse } from '@/selectors/warehouses/warehouseScene';
import type { AtlasState, Selection } from '@/store/atlasState';

const rowsByPlace = memoizeOne((phases: readonly PlacePhase[]) => {
  const rows = new Map<Place, number[]>();
  phases.forEach(({ place }, row) => {
    const list = rows.get(place);
    if (list === undefined) rows.set(place, [row]);
    else list.push(row);
  });
  return rows;
});

function ringOf(
  state: AtlasState,
  place: Place,
  selection: Selection,
  type: Emphasis['type'],
  zoom: number,
): Emphasis {
  const phases = selectPlacePhases(state);
  const period = selectShownPeriod(state);
  const row = rowsByPlace(phases)
    .get(place)
    ?.find((each) => phases[each] !== undefined && isPhaseShown(phases[each], period));
  const phase = row === undefined ? undefined : phases[row];
  const spacing = row === undefined ? 1 : (measureSpacings(phases)[row] ?? 1);
  const radius = markRadius(phase?.zoneCount ?? 1, spacing, steppedZoom(zoom));
  return { type, selection, world: toWorld(place.position), offset: [0, 0], radius };
}

function locate(
  state: AtlasState,
  selection: Selection | null,
  type: Emphasis['type'],
  zoom: number,
): readonly Emphasis[] {
  const dataset = selectDataset(state);
  if (dataset === null || selection === null) return [];
  if (selection.type === 'warehouse') return locateWarehouse(state, selection, type, zoom);
  if (selection.type === 'zone' && zoom >= SINGLE_ZONES_ZOOM) {
    const glyph = selectZoneGlyphs(state).find(({ zone }) => zone.id === selection.id);
    if (glyph !== undefined) {
      const { world, offset } = glyph;
      return [{ type, selection, world, offset, radius: GLYPH_RADIUS + 1 }];
    }
  }
  const place = selectedPlace(dataset, selection);
  if (place !== undefined) return [ringOf(state, place, selection, type, zoom)];
  if (type === 'hovered') return [];
  const places = new Set(selectSelectedZones(state).map((zone) => zone.place));
  return [...places].map((each) => ringOf(state, each, { type: 'place', id: each.id }, type, zoom));
}

/** The selected marks, then the hovered one; a place that is not shown keeps its ring. */
export function locateEmphases(state: AtlasState, zoom: number): readonly Emphasis[] {
  return [
    ...locate(state, state.selection, 'selected', zoom),
    ...locate(state, state.hovered, 'hovered', zoom),
  ];
}
