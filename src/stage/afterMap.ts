// The line that stands after the map in the document: when it is painted, the map is.

/** Its id, up to which the first picture waits, and its name for Element Timing, by which the browser says when that was. */
export const AFTER_MAP = 'after-map';
