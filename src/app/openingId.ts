// Where the page carries what its first picture is made of: written by src/site/pages, read by opening.ts.

/** The ids of the elements that carry it: the base map as it is drawn, the overview of the zones as JSON. */
export const OPENING_IDS = { base: 'opening-base', overview: 'opening-overview' } as const;
