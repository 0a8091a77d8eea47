// Where the page carries what its first picture is made of: written by src/site/pages, read by opening.ts.

/** The id of the element that carries it, as JSON. */
export const OPENING_ID = 'opening';
