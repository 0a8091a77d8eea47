// What a reader may be told did not come: data, and parts of the page whose script comes when they are first opened.
export const LOADABLE_NAMES = [
  'zones',
  'sources',
  'events',
  'searchIndex',
  'warehouses',
  'figures',
  'table',
  'share',
  'details',
  'search',
  'sight',
  'panels',
  'handling',
  'world',
  'words',
] as const;
export type LoadableName = (typeof LOADABLE_NAMES)[number];
