// Names as GeoJSON for the symbol layer, placed exactly where the SVG map writes them.
import type { FeatureCollection } from 'geojson';
import { fromWorld } from '@/model/camera';
import { LABEL_FONT_SIZE, type LabelAnchor, type PlaceLabel } from '@/selectors/labels';

const TEXT_ANCHORS: Readonly<Record<LabelAnchor, string>> = {
  right: 'left',
  left: 'right',
  below: 'top',
  above: 'bottom',
};

/** Offset in ems from the place to the near edge of the text. */
function textOffset(anchor: LabelAnchor, gap: number): [number, number] {
  const ems = gap / LABEL_FONT_SIZE;
  if (anchor === 'right') return [ems, 0];
  if (anchor === 'left') return [-ems, 0];
  return anchor === 'below' ? [0, ems] : [0, -ems];
}

export function labelFeatures(labels: readonly PlaceLabel[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels.map(({ text, world, anchor, gap }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...fromWorld(world)] },
      properties: { text, anchor: TEXT_ANCHORS[anchor], offset: textOffset(anchor, gap) },
    })),
  };
}
