// How WebGL paints each layer of the map: the icons of its rows, drawn once for all of them.
import memoizeOne from 'memoize-one';
import type { MapLayer } from '@/model/mapLayer';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { signId } from '@/model/warehouses/warehouseSign';
import type { Emphasis } from '@/selectors/marks/mark';
import { glyphLookId, glyphLookOf } from '@/selectors/marks/markLook';
import type { LayerRows } from '@/selectors/scene/sceneLayers';
import type { Palette } from '@/theme/palette';
import { signReach } from '@/theme/warehouseShape';
import { GLYPH_REACH, glyphIcons } from './glyphIcons';
import { drawIconAtlas } from './iconAtlas';
import { keptAtlas, type LayerIcons, PLACE_ICONS, placeIcons } from './placeIcons';
import { ringIcon, ringIconId, ringReach } from './ringIcons';
import { warehouseIcon } from './warehouseIcons';

const drawGlyphs = memoizeOne((palette: Palette, pixelRatio: number) =>
  drawIconAtlas(glyphIcons(), palette, pixelRatio),
);

/** Each layer keeps the picture of its own signs. */
function signIcons(): LayerIcons<WarehouseMark> {
  return {
    drawAtlas: keptAtlas(
      ({ sign }) => signId(sign),
      ({ sign }) => warehouseIcon(sign),
    ),
    iconOf: ({ sign }) => signId(sign),
    sideOf: ({ sign }) => signReach(sign) * 2,
  };
}

export const LAYER_ICONS: { readonly [Layer in MapLayer]: LayerIcons<LayerRows[Layer]> } = {
  gateways: signIcons(),
  warehouses: signIcons(),
  steppedBack: placeIcons(),
  places: PLACE_ICONS,
  zones: {
    drawAtlas: (_, palette, pixelRatio) => drawGlyphs(palette, pixelRatio),
    iconOf: (glyph) => glyphLookId(glyphLookOf(glyph)),
    sideOf: () => GLYPH_REACH * 2,
  },
  owners: signIcons(),
  emphases: {
    drawAtlas: keptAtlas<Emphasis>(ringIconId, ringIcon),
    iconOf: ringIconId,
    sideOf: ({ radius }) => ringReach(radius) * 2,
  },
};
