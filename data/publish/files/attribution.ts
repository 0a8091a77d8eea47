// Under which licence the data may be used, and whose data it stands on.

export const DATA_LICENSE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** Whose tables they are. */
export interface DataOwner {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Address of the site, null where it is not known. */
  readonly site: string | null;
  /** Whether its map draws the borders of states. */
  readonly borders: boolean;
  /** Another map in the place of its base map; null for none. */
  readonly style: string | null;
}

/** For tables of nobody, as in tests. */
export const NOBODY: DataOwner = {
  name: 'Atlas',
  title: 'Atlas',
  description: 'An atlas.',
  author: 'Nobody',
  site: null,
  borders: true,
  style: null,
};

export const DATA_SOURCES = [
  {
    title: 'Official documents, pages and reports listed in sources.csv',
    path: 'sources.csv',
  },
  {
    title: 'GeoNames: points of places (CC BY 4.0)',
    path: 'https://www.geonames.org/',
  },
  {
    title: 'SimpleMaps World Cities: points of places (CC BY 4.0)',
    path: 'https://simplemaps.com/data/world-cities',
  },
  {
    title: 'city-geo: points of districts (Mulan PSL v2)',
    path: 'https://github.com/88250/city-geo',
  },
  {
    title: 'OurAirports: points of airports (public domain)',
    path: 'https://ourairports.com/data/',
  },
  {
    title: 'Natural Earth: points of countries and of Hainan (public domain)',
    path: 'https://www.naturalearthdata.com/',
  },
] as const;
