// The signs for warehouses as deck.gl layers. A year step changes the filter's range only.
import type { Layer } from '@deck.gl/core';
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { IconLayer } from '@deck.gl/layers';
import memoizeOne from 'memoize-one';
import { signId } from '@/model/warehouseSign';
import type { ShownPeriod } from '@/selectors/shownPeriod';
import type { WarehouseMark } from '@/selectors/warehouseMarks';
import type { Palette } from '@/theme/palette';
import { signReach } from '@/theme/warehouseShape';
import { type AtlasIcon, drawIconAtlas, type IconAtlas } from './iconAtlas';
import { warehouseIcon } from './warehouseIcons';
import { BELOW_NAMES, lonLat, SHARP, spanRange, texture } from './zoneLayers';

export interface WarehouseLayersInput {
  readonly period: ShownPeriod;
  /** Of every year; the layer keeps those of the period. */
  readonly marks: readonly WarehouseMark[];
  readonly isVisible: boolean;
  readonly palette: Palette;
  readonly pixelRatio: number;
}

const spanFilter = new DataFilterExtension({ filterSize: 2 });

const drawSignAtlas = memoizeOne(
  (marks: readonly WarehouseMark[], palette: Palette, pixelRatio: number): IconAtlas => {
    const icons = new Map<string, AtlasIcon>();
    for (const { sign } of marks) {
      if (!icons.has(signId(sign))) icons.set(signId(sign), warehouseIcon(sign));
    }
    return drawIconAtlas([...icons.values()], palette, pixelRatio);
  },
);

/** Nothing until there are warehouses; from then on always the same layer. */
export function warehouseLayers(input: WarehouseLayersInput): Layer[] {
  const { marks, palette, pixelRatio } = input;
  if (marks.length === 0) return [];
  const atlas = drawSignAtlas(marks, palette, pixelRatio);
  return [
    new IconLayer<WarehouseMark, DataFilterExtensionProps<WarehouseMark>>({
      id: 'warehouses',
      data: marks,
      visible: input.isVisible,
      iconAtlas: texture(atlas),
      textureParameters: SHARP,
      iconMapping: { ...atlas.mapping },
      sizeUnits: 'pixels',
      alphaCutoff: 0.01,
      getPosition: ({ world }) => lonLat(world),
      getIcon: ({ sign }) => signId(sign),
      getPixelOffset: ({ offset }) => [offset[0], offset[1]],
      getSize: ({ sign }) => signReach(sign) * 2,
      getFilterValue: ({ from, to }) => [from, to],
      filterRange: spanRange(input.period),
      extensions: [spanFilter],
      ...BELOW_NAMES,
    }),
  ];
}
