// Where the page carries what its first picture is made of: written by src/site/pages, read by opening.ts.

/** The ids of the elements that carry it, as JSON each. */
export const OPENING_IDS = { base: 'opening-base', overview: 'opening-overview' } as const;
