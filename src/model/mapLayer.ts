// What the map is made of: the parts of the base map, and the layers over it.
export const BASE_PARTS = ['land', 'lakes', 'provinces', 'borders', 'hainan'] as const;
export type BasePart = (typeof BASE_PARTS)[number];

/** The lowest first: the order in which both maps paint them. */
export const MAP_LAYERS = [
  'gateways',
  'warehouses',
  'steppedBack',
  'places',
  'zones',
  'owners',
  'emphases',
] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];
