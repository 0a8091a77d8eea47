// The detailed base map: which tiles a view asks for, what a tile holds, how heavy a view is, and that what stands
// on land stands on its land.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, toWorld, type WorldPoint } from '@/model/camera';
import { tilesInView } from '@/selectors/base/detailTiles';
import { type PublishedTile, readLine, readTile, type WorldLine } from '@/selectors/base/readTile';
import { encodeLine } from '../../../../data/basemap/detail/encode.mjs';
import { publishedText, REAL_DATASET } from '../../fixtures/realDataset';
import { REAL_WAREHOUSES } from '../../fixtures/realWarehouses';

const NAMES: readonly string[] = JSON.parse(publishedText('basemap/tiles.json'));
const textOf = (name: string): string => publishedText(`basemap/${name}.json`);
const tileOf = (name: string): PublishedTile => JSON.parse(textOf(name));
const MAP = { width: 1440, height: 900 };

describe('readLine', () => {
  it('reads back what the recipe writes', () => {
    const step = fc.integer({ min: -96, max: 8288 });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step), { minLength: 1 }), (points) => {
        expect(readLine(encodeLine(points))).toEqual(points);
      }),
    );
  });
});

describe('tilesInView', () => {
  const shanghai: Camera = { longitude: 121.5, latitude: 31.2, zoom: 9 };

  it('asks for nothing before the map looks closely', () => {
    expect(tilesInView({ ...shanghai, zoom: 5.9 }, MAP)).toEqual([]);
  });

  it('asks for what the map shows, all of it published around China', () => {
    const names = tilesInView(shanghai, MAP);
    expect(names).toContain('53-26');
    expect(names.filter((name) => !NAMES.includes(name))).toEqual([]);
    expect(tilesInView({ ...shanghai, zoom: 11 }, MAP).length).toBeLessThanOrEqual(4);
  });
});

describe('the published tiles', () => {
  it('weigh at most 80 kB for what any window of 1440 × 900 asks for', () => {
    const weights = new Map(NAMES.map((name) => [name, gzipSync(textOf(name)).length]));
    const views = NAMES.map((name) => {
      const [column = 0, row = 0] = name.split('-').map(Number);
      const longitude = ((column + 0.9) / 64) * 360 - 180;
      const latitude =
        (Math.atan(Math.sinh((0.5 - (row + 0.9) / 64) * 2 * Math.PI)) * 180) / Math.PI;
      const view = tilesInView({ longitude, latitude, zoom: 6 }, MAP);
      return view.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
    });
    expect(Math.max(...views)).toBeLessThanOrEqual(80_000);
  });

  it('draw no shore along the rim of a tile', () => {
    const { coast } = readTile('53-26', tileOf('53-26'));
    const side = 1 / 64;
    const rims = [53 - 96 / 8192, 54 + 96 / 8192].map((edge) => edge * side);
    const along = coast.filter((line) =>
      line.some(([x], index) => index > 0 && rims.includes(x) && line[index - 1]?.[0] === x),
    );
    expect(coast.length).toBeGreaterThan(20);
    expect(along).toEqual([]);
  });

  it('have at most two zones and sites in the sea', () => {
    const points = [
      ...REAL_DATASET.zones.map(({ id, position }) => ({ id, position })),
      ...REAL_WAREHOUSES.data.facilities.flatMap(({ id, position }) =>
        position === null ? [] : [{ id, position }],
      ),
    ];
    const atSea = points.filter(({ position }) => isAtSea(toWorld(position)));
    expect(points.length).toBeGreaterThan(600);
    expect(atSea.map(({ id }) => id).length).toBeLessThanOrEqual(2);
  });
});

const shapes = new Map<string, readonly (readonly WorldLine[])[]>();

/** Polygons of the sea alone: who stands in a lake or an estuary is not asked. */
function seaOf(name: string): readonly (readonly WorldLine[])[] {
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const { water } = readTile(name, { ...tileOf(name), lakes: [], estuaries: [] });
  shapes.set(name, water);
  return water;
}

function isAtSea(point: WorldPoint): boolean {
  const name = point.map((share) => Math.floor(share * 64)).join('-');
  if (!NAMES.includes(name)) return false;
  return seaOf(name).some(
    (rings) => rings.filter((ring) => isWithin(point, ring)).length % 2 === 1,
  );
}

function isWithin([x, y]: WorldPoint, ring: WorldLine): boolean {
  let isInside = false;
  for (const [index, [bx, by]] of ring.entries()) {
    const [ax, ay] = ring[index - 1] ?? [bx, by];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
  }
  return isInside;
}
