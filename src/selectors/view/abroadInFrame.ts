// What the box around China holds of its neighbours: from near by, the map looks abroad there. Coarse, and inside the
// neighbours everywhere: it tells where the map looks, never where a border runs.
import type { Bounds, Camera } from '@/model/camera';

const ABROAD: readonly Bounds[] = [
  // Pakistan and the west of India, the Ganges plain, Indochina
  [73.4, 17.6, 78, 34],
  [78, 17.6, 97, 26.4],
  [97, 17.6, 107, 20.9],
  // Kazakhstan, Siberia, Mongolia
  [73.4, 42.6, 79.8, 53.7],
  [73.4, 49.4, 115, 53.7],
  [92, 45.5, 111, 53.7],
  // Korea and Japan, the south of Primorye, north of the Amur at Heihe
  [124.6, 17.6, 135.2, 39.7],
  [131.45, 39.7, 135.2, 44.7],
  [127.52, 50.26, 135.2, 53.7],
];

/** A view from farther away is one of China with its surroundings. */
const NEAR_ZOOM = 5;

export function looksAtNeighbour({ longitude, latitude, zoom }: Camera): boolean {
  if (zoom < NEAR_ZOOM) return false;
  return ABROAD.some(
    ([west, south, east, north]) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
}
