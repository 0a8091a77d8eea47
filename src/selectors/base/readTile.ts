// A tile of the detailed base map as it is published → lines and rings in world units. data/basemap/detail/ writes it.
import type { WorldPoint } from '@/model/camera';
import { DETAIL_TILE_ZOOM } from '@/model/view/detail';

/** Texts are lines on the grid of the tile: see {@link readLine}. */
export interface PublishedTile {
  /** Polygons; their rings. */
  readonly sea: readonly (readonly string[])[];
  /** Water without a shore of its own to draw. */
  readonly estuaries: readonly (readonly string[])[];
  readonly lakes: readonly string[];
  readonly rivers: readonly string[];
}

export type WorldLine = readonly WorldPoint[];

export interface TileShapes {
  readonly ground: WorldLine;
  /** Polygons; the first ring of each is the outer one. */
  readonly water: readonly (readonly WorldLine[])[];
  readonly rivers: readonly WorldLine[];
  readonly coast: readonly WorldLine[];
}

/** Steps of the grid along the side of a tile, and how far fills reach beyond it. */
const GRID = 8192;
const MARGIN = 96;

type GridLine = readonly (readonly [number, number])[];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Differences, zigzag, five bits a character. */
export function readLine(text: string): GridLine {
  const points: [number, number][] = [];
  const at: [number, number] = [0, 0];
  let axis: 0 | 1 = 0;
  let value = 0;
  let weight = 1;
  for (const digit of text) {
    const bits = VALUES.get(digit) ?? 0;
    value += (bits % 32) * weight;
    weight *= 32;
    if (bits >= 32) continue;
    at[axis] += value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    if (axis === 1) points.push([at[0], at[1]]);
    axis = axis === 0 ? 1 : 0;
    value = 0;
    weight = 1;
  }
  return points;
}

const isRim = (value: number): boolean => value === -MARGIN || value === GRID + MARGIN;

/** The ring without what runs along the rim of the tile. */
function shoresOf(ring: GridLine): readonly GridLine[] {
  const shores: (readonly [number, number])[][] = [];
  let shore: (readonly [number, number])[] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    const isCut =
      before !== undefined &&
      ((before[0] === point[0] && isRim(point[0])) || (before[1] === point[1] && isRim(point[1])));
    if (isCut) {
      shores.push(shore);
      shore = [];
    }
    shore.push(point);
  }
  shores.push(shore);
  return shores.filter(({ length }) => length > 1);
}

/** `name`: column and row, as in "53-26". */
export function readTile(name: string, tile: PublishedTile): TileShapes {
  const [column = 0, row = 0] = name.split('-').map(Number);
  const side = 2 ** -DETAIL_TILE_ZOOM;
  const toWorld = (line: GridLine): WorldLine =>
    line.map(([x, y]) => [(column + x / GRID) * side, (row + y / GRID) * side]);
  const [low, high] = [-MARGIN, GRID + MARGIN];
  const sea = tile.sea.map((rings) => rings.map(readLine));
  const estuaries = tile.estuaries.map((rings) => rings.map(readLine));
  const lakes = tile.lakes.map(readLine);
  return {
    ground: toWorld([
      [low, low],
      [high, low],
      [high, high],
      [low, high],
      [low, low],
    ]),
    water: [...sea, ...estuaries, ...lakes.map((ring) => [ring])].map((rings) =>
      rings.map(toWorld),
    ),
    // Shores of lakes, too: their fill is drawn without a smooth edge.
    rivers: [...tile.rivers.map(readLine), ...lakes.flatMap(shoresOf)].map(toWorld),
    coast: sea.flat().flatMap(shoresOf).map(toWorld),
  };
}
