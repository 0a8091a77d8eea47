// The outlines against which points are checked: data/basemap/province-polygons.topo.json, geometries whose id, or property `id`, is
// that of a province.
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { FolderTexts } from '../reading/checkedTables.ts';
import { fileProblem, type Problem } from '../reading/problem.ts';

export const PROVINCE_POLYGONS_FILE = 'basemap/province-polygons.topo.json';

export type ProvincePolygons = ReadonlyMap<string, readonly (Polygon | MultiPolygon)[]>;

export function readProvincePolygons(texts: FolderTexts): ProvincePolygons | Problem {
  const file = `data/${PROVINCE_POLYGONS_FILE}`;
  const content = texts.get(PROVINCE_POLYGONS_FILE);
  if (content === undefined) {
    return fileProblem(file, 'the file is missing', 'without it no point can be checked');
  }
  try {
    return polygonsById(JSON.parse(content));
  } catch (error) {
    return fileProblem(file, `the file is not TopoJSON (${String(error)})`, null);
  }
}

function polygonsById(topology: Topology): ProvincePolygons {
  const polygons = new Map<string, readonly (Polygon | MultiPolygon)[]>();
  for (const object of Object.values(topology.objects)) {
    const collection = feature(topology, object);
    const features = collection.type === 'FeatureCollection' ? collection.features : [collection];
    for (const { id, properties, geometry } of features) {
      if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') continue;
      const key = String(id ?? properties?.id);
      polygons.set(key, [...(polygons.get(key) ?? []), geometry]);
    }
  }
  return polygons;
}
