// The colours of the base map: light or dark, and the island of Hainan in that of its leading kind.
import type { AllPaintProperties } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AtlasStore } from '@/glmap/atlasBridge';
import { selectIsland } from '@/selectors/scene/scene';
import { selectColourScheme } from '@/selectors/view/colourScheme';
import { PALETTES, type Palette } from '@/theme/palette';
import { mapStyle } from './mapStyle';

export interface BasePainter {
  /** Those of the last call of `paint`. */
  readonly palette: () => Palette;
  /** Brings the colours up to date, once the style is there. */
  readonly paint: () => void;
}

export function storePalette(store: AtlasStore): Palette {
  return PALETTES[selectColourScheme(store.getState())];
}

/** `painted`: the colours in which the map was made. */
export function paintBase(
  map: MapLibreMap,
  store: AtlasStore,
  baseMap: string,
  painted: Palette,
): BasePainter {
  let palette = painted;
  let shownIsland: string | null = null;

  function paintAll(): void {
    const next = storePalette(store);
    if (next === palette) return;
    palette = next;
    shownIsland = null;
    for (const { id, paint } of mapStyle(palette, baseMap).layers) {
      for (const [property, value] of Object.entries(paint ?? {})) {
        map.setPaintProperty(id, property as keyof AllPaintProperties, value);
      }
    }
  }

  function paintIsland(): void {
    const island = selectIsland(store.getState());
    const lead = island?.wedges[0]?.kind ?? null;
    const key = `${lead} ${island?.hasRing === true}`;
    if (key === shownIsland) return;
    shownIsland = key;
    const visibility = lead === null ? 'none' : 'visible';
    map.setLayoutProperty('hainan', 'visibility', visibility);
    map.setLayoutProperty('hainan-outline', 'visibility', visibility);
    if (lead === null) return;
    map.setPaintProperty('hainan', 'fill-color', palette.kinds[lead]);
    const outline = island?.hasRing === true ? palette.ring : palette.kinds[lead];
    map.setPaintProperty('hainan-outline', 'line-color', outline);
  }

  return {
    palette: () => palette,
    paint: () => {
      paintAll();
      paintIsland();
    },
  };
}
