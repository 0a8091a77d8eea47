// The icons of places, and their picture: most of the layers' own work, and none of it needs deck.gl.
import memoizeOne from 'memoize-one';
import { type MarkLook, markLookId, markLookOf } from '@/selectors/marks/markLook';
import { type PlaceSign, selectPlaceSigns } from '@/selectors/marks/placeSigns';
import type { AtlasState } from '@/store/atlasState';
import type { Palette } from '@/theme/palette';
import { type AtlasIcon, drawIconAtlas, type IconAtlas } from './iconAtlas';
import { markIcon, markReach } from './markIcons';
import { haloIcon, haloIconId, haloReach } from './ringIcons';

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

/**
 * Draws the icons that rows need: anew only for others, or another look. The zones that come after the overview, and
 * rows that moved, need the same.
 */
export function keptAtlas<Row>(
  idOf: (row: Row) => string,
  iconOf: (row: Row) => AtlasIcon,
): LayerIcons<Row>['drawAtlas'] {
  const known = new WeakMap<readonly Row[], string>();
  const idsOf = (rows: readonly Row[]): string => {
    const ids = known.get(rows) ?? [...new Set(rows.map(idOf))].sort().join(' ');
    known.set(rows, ids);
    return ids;
  };
  const draw = memoizeOne(
    (rows: readonly Row[], palette: Palette, pixelRatio: number) =>
      drawIconAtlas(distinct(rows, idOf, iconOf), palette, pixelRatio),
    ([rows, ...look], [others, ...otherLook]) =>
      look.every((each, index) => each === otherLook[index]) && idsOf(rows) === idsOf(others),
  );
  // What is kept is kept for one `this`: the layers call it without, others as a method.
  return (rows, palette, pixelRatio) => draw(rows, palette, pixelRatio);
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

/** Keeps the picture of its own signs. */
export function placeIcons(): LayerIcons<PlaceSign> {
  return {
    drawAtlas: keptAtlas(placeIconId, placeIcon),
    iconOf: placeIconId,
    sideOf: ({ mark, radius }) => (mark === null ? haloReach(radius) : markReach(radius)) * 2,
  };
}

export const PLACE_ICONS = placeIcons();

export interface LayerLook {
  readonly palette: Palette;
  /** Device pixels a CSS pixel. */
  readonly pixelRatio: number;
}

/** Is kept for whoever asks next with signs that look the same. */
export function drawPlaceIcons(state: AtlasState, { palette, pixelRatio }: LayerLook): void {
  PLACE_ICONS.drawAtlas(selectPlaceSigns(state), palette, pixelRatio);
}
