// The layers of a scene as SVG, one above the other, wherever its points stand.
import { MAP_LAYERS, type MapLayer } from '@/model/mapLayer';
import type { Scene } from '@/selectors/scene/scene';
import { LAYER_PAINTERS } from './layerPainters';
import type { Locate } from './locate';

export interface SvgSceneProps {
  readonly scene: Scene;
  readonly locate: Locate;
  readonly layers?: readonly MapLayer[];
}

export function SvgScene({ scene, locate, layers = MAP_LAYERS }: SvgSceneProps) {
  return <>{layers.map((layer) => paint(layer, scene, locate))}</>;
}

function paint<Layer extends MapLayer>(layer: Layer, { rows }: Scene, locate: Locate) {
  const drawn = rows[layer];
  return drawn.length === 0 ? null : LAYER_PAINTERS[layer](drawn, locate);
}
