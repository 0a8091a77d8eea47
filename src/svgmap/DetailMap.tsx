// The detailed base map as SVG paths in the units of the frame.
import type { WorldPoint } from '@/model/camera';
import { DETAIL_PARTS, type DetailPart } from '@/model/view/detail';
import type { TileShapes, WorldLine } from '@/selectors/base/readTile';
import { UNITS_PER_WORLD } from './baseGeometry';
import { CHINA_FRAME } from './frame';

/** A unit is 38 km at the equator: four decimals are 4 m. */
function pointText([x, y]: WorldPoint): string {
  const across = ((x - CHINA_FRAME.x) * UNITS_PER_WORLD).toFixed(4);
  return `${across} ${((y - CHINA_FRAME.y) * UNITS_PER_WORLD).toFixed(4)}`;
}

function pathOf(lines: readonly WorldLine[]): string {
  return lines.map((line) => `M${line.map(pointText).join('L')}`).join('');
}

/** Each polygon is a path of its own: where the sea and an estuary overlap, one path of both would have a hole. */
const PATHS_OF: Readonly<
  Record<DetailPart, (tile: TileShapes) => readonly (readonly WorldLine[])[]>
> = {
  ground: ({ ground }) => [[ground]],
  water: ({ water }) => water,
  rivers: ({ rivers }) => [rivers],
  coast: ({ coast }) => [coast],
};

/** The grounds of all tiles lie below the water of any: fills reach beyond their tile. */
export function DetailMap({ tiles }: { tiles: readonly TileShapes[] }) {
  return (
    <g class="detail">
      {DETAIL_PARTS.map((part) => (
        <g key={part}>
          {tiles.flatMap((tile) =>
            PATHS_OF[part](tile).map((lines, index) => (
              <path
                key={`${tile.ground[0]?.join(' ')} ${index}`}
                class={`detail-${part}`}
                d={pathOf(lines)}
              />
            )),
          )}
        </g>
      ))}
    </g>
  );
}
