// The layers of the scene as deck.gl layers. A year step changes filter ranges only: no array is rebuilt.
import type { Layer } from '@deck.gl/core';
import { iconLayer } from '@/glmap/icons/iconLayer';
import { LAYER_ICONS } from '@/glmap/icons/layerIcons';
import type { LayerLook } from '@/glmap/icons/placeIcons';
import type { MapLayer } from '@/model/mapLayer';
import { SCENE_LAYERS } from '@/selectors/scene/sceneLayers';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';

/** The layer with its picture; without a row while `hasRows` is false. */
export function mapLayer<Name extends MapLayer>(
  name: Name,
  state: AtlasState,
  { palette, pixelRatio }: LayerLook,
  hasRows: boolean,
): Layer {
  const { rows: rowsOf, filter, yearsOf, isVisible } = SCENE_LAYERS[name];
  const { drawAtlas, iconOf, sideOf } = LAYER_ICONS[name];
  const rows = rowsOf(state);
  return iconLayer({
    id: name,
    rows: hasRows ? rows : [],
    isVisible: isVisible(state),
    atlas: drawAtlas(rows, palette, pixelRatio),
    filter: filter(selectShownPeriod(state)),
    iconOf,
    sideOf,
    yearsOf,
  });
}

/** Whether the layer has anything to show where the map looks. */
export function isNeeded(name: MapLayer, state: AtlasState): boolean {
  const { rows, isVisible } = SCENE_LAYERS[name];
  return isVisible(state) && rows(state).length > 0;
}
