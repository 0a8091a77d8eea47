// The base map and the names as a MapLibre style: no tiles, no glyph files, no other host.
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from '@/selectors/labels';
import { FONT_STACK } from '@/theme/fonts';
import type { Palette } from '@/theme/palette';

/** deck.gl layers are drawn below this layer, so that names stay readable above marks. */
export const LABEL_LAYER = 'place-names';
export const LABEL_SOURCE = 'place-names';

export const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

function sourceOf(topology: Topology, object: string): GeoJSONSourceSpecification {
  const geometry = topology.objects[object];
  return {
    type: 'geojson',
    data: geometry === undefined ? NO_FEATURES : feature(topology, geometry),
    tolerance: 0.2,
  };
}

/** The whole style for a palette; the base map is the published TopoJSON (WGS 84). */
export function mapStyle(topology: Topology, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: sourceOf(topology, 'land'),
      lakes: sourceOf(topology, 'lakes'),
      provinces: sourceOf(topology, 'provinces'),
      borders: sourceOf(topology, 'borders'),
      hainan: sourceOf(topology, 'hainan'),
      [LABEL_SOURCE]: { type: 'geojson', data: NO_FEATURES },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
      {
        id: 'coast',
        type: 'line',
        source: 'land',
        paint: { 'line-color': palette.coast, 'line-width': 0.6 },
      },
      { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.water } },
      {
        id: 'provinces',
        type: 'line',
        source: 'provinces',
        paint: { 'line-color': palette.province, 'line-width': 0.8 },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-color': palette.border, 'line-width': 0.8 },
      },
      {
        id: 'hainan',
        type: 'fill',
        source: 'hainan',
        layout: { visibility: 'none' },
        paint: { 'fill-color': palette.halo, 'fill-opacity': 0.3 },
      },
      {
        id: 'hainan-outline',
        type: 'line',
        source: 'hainan',
        layout: { visibility: 'none' },
        paint: { 'line-color': palette.ring, 'line-width': 1.2 },
      },
      {
        id: LABEL_LAYER,
        type: 'symbol',
        source: LABEL_SOURCE,
        layout: {
          'text-field': ['get', 'text'],
          'text-font': [...FONT_STACK],
          'text-size': LABEL_FONT_SIZE,
          'text-anchor': ['get', 'anchor'],
          'text-offset': ['get', 'offset'],
          'text-max-width': 100,
          'text-line-height': LABEL_LINE_HEIGHT / LABEL_FONT_SIZE,
          'text-justify': 'auto',
          'text-padding': 0,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: {
          'text-color': palette.label,
          'text-halo-color': palette.labelHalo,
          'text-halo-width': 1.5,
        },
      },
    ],
  };
}
