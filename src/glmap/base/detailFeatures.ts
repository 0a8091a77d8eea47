// The tiles of the detailed base map as features of one collection; each bears its `part` (WGS 84).
import type { Feature, FeatureCollection, Position } from 'geojson';
import { fromWorld } from '@/model/camera';
import type { DetailPart } from '@/model/view/detail';
import type { TileShapes, WorldLine } from '@/selectors/base/readTile';

function degrees(line: WorldLine): Position[] {
  return line.map((point) => [...fromWorld(point)]);
}

function featuresOf({ ground, water, rivers, coast }: TileShapes): readonly Feature[] {
  const feature = (part: DetailPart, geometry: Feature['geometry']): Feature => ({
    type: 'Feature',
    properties: { part },
    geometry,
  });
  return [
    feature('ground', { type: 'Polygon', coordinates: [degrees(ground)] }),
    ...water.map((rings) => feature('water', { type: 'Polygon', coordinates: rings.map(degrees) })),
    feature('rivers', { type: 'MultiLineString', coordinates: rivers.map(degrees) }),
    feature('coast', { type: 'MultiLineString', coordinates: coast.map(degrees) }),
  ];
}

export function detailFeatures(tiles: readonly TileShapes[]): FeatureCollection {
  return { type: 'FeatureCollection', features: tiles.flatMap(featuresOf) };
}
