// How WebGL paints each layer of the map: the icons of its rows, drawn once for all of them.
import memoizeOne from 'memoize-one';
import type { MapLayer } from '@/model/mapLayer';
import type { WarehouseMark } from '@/model/warehouseMark';
import { signId } from '@/model/warehouseSign';
import type { Emphasis } from '@/selectors/marks/mark';
import {
  glyphLookId,
  glyphLookOf,
  type MarkLook,
  markLookId,
  markLookOf,
} from '@/selectors/marks/markLook';
import type { PlaceSign } from '@/selectors/marks/placeSigns';
import type { LayerRows } from '@/selectors/scene/sceneLayers';
import type { Palette } from '@/theme/palette';
import { signReach } from '@/theme/warehouseShape';
import { GLYPH_REACH, glyphIcons } from './glyphIcons';
import { type AtlasIcon, drawIconAtlas, type IconAtlas } from './iconAtlas';
import { markIcon, markReach } from './markIcons';
import { haloIcon, haloIconId, haloReach, ringIcon, ringIconId, ringReach } from './ringIcons';
import { warehouseIcon } from './warehouseIcons';

export interface LayerIcons<Row> {
  /** Has an icon for every row; the same picture while the icons are the same. `pixelRatio`: device pixels a CSS pixel. */
  readonly drawAtlas: (rows: readonly Row[], palette: Palette, pixelRatio: number) => IconAtlas;
  readonly iconOf: (row: Row) => string;
  /** Side of the icon's square, CSS pixels. */
  readonly sideOf: (row: Row) => number;
}

/** Each icon once; `iconOf` is asked for those that are not there yet. */
function distinct<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  iconOf: (row: Row) => AtlasIcon,
): readonly AtlasIcon[] {
  const icons = new Map<string, AtlasIcon>();
  for (const row of rows) {
    const id = idOf(row);
    if (!icons.has(id)) icons.set(id, iconOf(row));
  }
  return [...icons.values()];
}

const placeLook = ({ mark, radius }: PlaceSign): MarkLook | null =>
  mark === null ? null : markLookOf(mark, radius);

function placeIconId(sign: PlaceSign): string {
  const look = placeLook(sign);
  return look === null ? haloIconId(sign.radius) : markLookId(look);
}

function placeIcon(sign: PlaceSign): AtlasIcon {
  const look = placeLook(sign);
  return look === null ? haloIcon(sign.radius) : markIcon(look);
}

const drawGlyphs = memoizeOne((palette: Palette, pixelRatio: number) =>
  drawIconAtlas(glyphIcons(), palette, pixelRatio),
);

/** Rings of the same types and sizes keep their picture, wherever they are. */
const drawRings = memoizeOne(
  (rings: readonly Emphasis[], palette: Palette, pixelRatio: number) =>
    drawIconAtlas(distinct(rings, ringIconId, ringIcon), palette, pixelRatio),
  ([rings, ...look], [otherRings, ...otherLook]) =>
    look.every((each, index) => each === otherLook[index]) &&
    ringIds(rings) === ringIds(otherRings),
);

function ringIds(rings: readonly Emphasis[]): string {
  return [...new Set(rings.map(ringIconId))].sort().join(' ');
}

/** Each layer keeps the picture of its own signs. */
function signIcons(): LayerIcons<WarehouseMark> {
  return {
    drawAtlas: memoizeOne((marks: readonly WarehouseMark[], palette, pixelRatio) =>
      drawIconAtlas(
        distinct(
          marks,
          ({ sign }) => signId(sign),
          ({ sign }) => warehouseIcon(sign),
        ),
        palette,
        pixelRatio,
      ),
    ),
    iconOf: ({ sign }) => signId(sign),
    sideOf: ({ sign }) => signReach(sign) * 2,
  };
}

/** As `signIcons`, of places. */
function placeIcons(): LayerIcons<PlaceSign> {
  return {
    drawAtlas: memoizeOne((signs: readonly PlaceSign[], palette, pixelRatio) =>
      drawIconAtlas(distinct(signs, placeIconId, placeIcon), palette, pixelRatio),
    ),
    iconOf: placeIconId,
    sideOf: ({ mark, radius }) => (mark === null ? haloReach(radius) : markReach(radius)) * 2,
  };
}

export const LAYER_ICONS: { readonly [Layer in MapLayer]: LayerIcons<LayerRows[Layer]> } = {
  gateways: signIcons(),
  warehouses: signIcons(),
  steppedBack: placeIcons(),
  places: placeIcons(),
  zones: {
    drawAtlas: (_, palette, pixelRatio) => drawGlyphs(palette, pixelRatio),
    iconOf: (glyph) => glyphLookId(glyphLookOf(glyph)),
    sideOf: () => GLYPH_REACH * 2,
  },
  owners: signIcons(),
  emphases: {
    drawAtlas: drawRings,
    iconOf: ringIconId,
    sideOf: ({ radius }) => ringReach(radius) * 2,
  },
};
