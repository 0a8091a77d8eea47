// The signs for warehouses as deck.gl layers. A year step changes the filter's range only.
import type { Layer } from '@deck.gl/core';
import memoizeOne from 'memoize-one';
import { type AtlasIcon, drawIconAtlas, type IconAtlas } from '@/glmap/icons/iconAtlas';
import { iconLayer } from '@/glmap/icons/iconLayer';
import { warehouseIcon } from '@/glmap/icons/warehouseIcons';
import type { WarehouseMark } from '@/model/warehouseMark';
import { signId } from '@/model/warehouseSign';
import { rowFilter } from '@/selectors/time/shownIn';
import type { ShownPeriod } from '@/selectors/time/shownPeriod';
import type { Palette } from '@/theme/palette';
import { signReach } from '@/theme/warehouseShape';

export interface WarehouseLayersInput {
  readonly period: ShownPeriod;
  /** Of every year; the layer keeps those of the period. */
  readonly marks: readonly WarehouseMark[];
  readonly isVisible: boolean;
  readonly palette: Palette;
  readonly pixelRatio: number;
}

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
    iconLayer<WarehouseMark>({
      id: 'warehouses',
      rows: marks,
      isVisible: input.isVisible,
      atlas,
      filter: rowFilter(input.period),
      worldOf: ({ world }) => world,
      iconOf: ({ sign }) => signId(sign),
      sideOf: ({ sign }) => signReach(sign) * 2,
      offsetOf: ({ offset }) => offset,
      yearsOf: (mark) => mark,
    }),
  ];
}
