// The base map as a MapLibre style: no tiles, no glyph files, no other host.
import type { FilterSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasePart } from '@/model/mapLayer';
import { BORDER_WIDTH, COAST_WIDTH, ISLAND_OPACITY, ISLAND_WIDTH } from '@/theme/look';
import type { Palette } from '@/theme/palette';
import { baseMapAddress } from './baseMapProtocol';

function only(part: BasePart): { source: string; filter: FilterSpecification } {
  return { source: 'base', filter: ['==', ['get', 'part'], part] };
}

/** The whole style for a palette; the worker reads the TopoJSON (WGS 84) at `baseMap`. */
export function mapStyle(palette: Palette, baseMap: string): StyleSpecification {
  const hidden = { visibility: 'none' } as const;
  return {
    version: 8,
    // A year is there at once, as on the drawn map; MapLibre would let colours fade for a third of a second.
    transition: { duration: 0, delay: 0 },
    sources: {
      base: { type: 'geojson', data: baseMapAddress(baseMap), tolerance: 0.2 },
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
      {
        id: 'provinces',
        type: 'line',
        ...only('provinces'),
        paint: { 'line-color': palette.province, 'line-width': BORDER_WIDTH },
      },
      {
        id: 'borders',
        type: 'line',
        ...only('borders'),
        paint: { 'line-color': palette.border, 'line-width': BORDER_WIDTH },
      },
      {
        id: 'hainan',
        type: 'fill',
        ...only('hainan'),
        layout: hidden,
        paint: { 'fill-color': palette.halo, 'fill-opacity': ISLAND_OPACITY },
      },
      {
        id: 'hainan-outline',
        type: 'line',
        ...only('hainan'),
        layout: hidden,
        paint: { 'line-color': palette.ring, 'line-width': ISLAND_WIDTH },
      },
    ],
  };
}
