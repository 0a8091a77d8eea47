// The picture of the places' marks, which is most of the layers' own work: it needs none of deck.gl.
import { selectPlaceSigns } from '@/selectors/marks/placeSigns';
import type { AtlasState } from '@/store/atlasState';
import type { Palette } from '@/theme/palette';
import { LAYER_ICONS } from './layerIcons';

export interface LayerLook {
  readonly palette: Palette;
  /** Device pixels a CSS pixel. */
  readonly pixelRatio: number;
}

/** Is kept for whoever asks next with the same signs and the same look. */
export function drawPlaceIcons(state: AtlasState, { palette, pixelRatio }: LayerLook): void {
  LAYER_ICONS.places.drawAtlas(selectPlaceSigns(state), palette, pixelRatio);
}
