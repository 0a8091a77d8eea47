// The parts of the page whose script comes when they are first opened: what a reader may be told is missing.
export const PAGE_PARTS = [
  'table',
  'share',
  'figures',
  'details',
  'search',
  'warehouses',
  'events',
] as const;
export type PagePartName = (typeof PAGE_PARTS)[number];
