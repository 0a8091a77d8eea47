// The base map as a MapLibre style: no tiles, no glyph files, no other host.
import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasePart } from '@/model/mapLayer';
import { DETAIL_FROM, type DetailPart } from '@/model/view/detail';
import { BORDER_WIDTH, COAST_WIDTH, ISLAND_OPACITY, ISLAND_WIDTH, RIVER_WIDTH } from '@/theme/look';
import type { Palette } from '@/theme/palette';
import { baseMapAddress } from './baseMapProtocol';

function only(part: BasePart): { source: string; filter: FilterSpecification } {
  return { source: 'base', filter: ['==', ['get', 'part'], part] };
}

export const DETAIL_SOURCE = 'detail';

function detail(part: DetailPart) {
  return {
    id: `detail-${part}`,
    source: DETAIL_SOURCE,
    minzoom: DETAIL_FROM,
    filter: ['==', ['get', 'part'], part] satisfies FilterSpecification,
  };
}

/** Rings run along the rims of their tiles: a smooth edge would draw those as fine lines. Shores are lines of their own. */
const SHARP = { 'fill-antialias': false } as const;

/** The detailed base map, over the coarse land and below all lines of borders. */
function detailLayers(palette: Palette): StyleSpecification['layers'] {
  const water = { 'line-color': palette.water, 'line-width': RIVER_WIDTH };
  const coast = { 'line-color': palette.coast, 'line-width': COAST_WIDTH };
  return [
    { ...detail('ground'), type: 'fill', paint: { ...SHARP, 'fill-color': palette.land } },
    { ...detail('water'), type: 'fill', paint: { ...SHARP, 'fill-color': palette.water } },
    { ...detail('rivers'), type: 'line', paint: water },
    { ...detail('coast'), type: 'line', paint: coast },
  ];
}

/** Province lines come from a coarser source: up close they would lie beside rivers that they follow. */
const FADING = ['interpolate', ['linear'], ['zoom'], 7, 1, 10, 0.3] as ExpressionSpecification;

const HIDDEN = { visibility: 'none' } as const;

/** The island of Hainan, a zone since 2025. */
function islandLayers(palette: Palette): StyleSpecification['layers'] {
  return [
    {
      id: 'hainan',
      type: 'fill',
      ...only('hainan'),
      layout: HIDDEN,
      paint: { 'fill-color': palette.halo, 'fill-opacity': ISLAND_OPACITY },
    },
    {
      id: 'hainan-outline',
      type: 'line',
      ...only('hainan'),
      layout: HIDDEN,
      paint: { 'line-color': palette.ring, 'line-width': ISLAND_WIDTH },
    },
  ];
}

/** What the atlas adds to another map in the base map's place. */
function marksOnly(palette: Palette, baseMap: string): StyleSpecification {
  return {
    version: 8,
    sources: { base: { type: 'geojson', data: baseMapAddress(baseMap), tolerance: 0.2 } },
    layers: islandLayers(palette),
  };
}

/** The whole style for a palette; the worker reads the TopoJSON (WGS 84) at `baseMap`. */
export function mapStyle(palette: Palette, baseMap: string): StyleSpecification {
  if (ATLAS_STYLE !== '') return marksOnly(palette, baseMap);
  return {
    version: 8,
    // A year is there at once, as on the drawn map; MapLibre would let colours fade for a third of a second.
    transition: { duration: 0, delay: 0 },
    sources: {
      base: { type: 'geojson', data: baseMapAddress(baseMap), tolerance: 0.2 },
      [DETAIL_SOURCE]: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [] },
        tolerance: 0.2,
      },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      { id: 'land', type: 'fill', ...only('land'), paint: { 'fill-color': palette.land } },
      {
        id: 'coast',
        type: 'line',
        ...only('land'),
        paint: { 'line-color': palette.coast, 'line-width': COAST_WIDTH },
      },
      { id: 'lakes', type: 'fill', ...only('lakes'), paint: { 'fill-color': palette.water } },
      ...detailLayers(palette),
      {
        id: 'provinces',
        type: 'line',
        ...only('provinces'),
        paint: {
          'line-color': palette.province,
          'line-width': BORDER_WIDTH,
          'line-opacity': FADING,
        },
      },
      {
        id: 'borders',
        type: 'line',
        ...only('borders'),
        paint: { 'line-color': palette.border, 'line-width': BORDER_WIDTH },
      },
      ...islandLayers(palette),
    ],
  };
}
