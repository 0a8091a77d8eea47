// Texts of the page that stands without JavaScript.
export interface PlainMessages {
  /** What is missing without JavaScript. */
  readonly noScript: string;
  /** JavaScript runs, but the atlas did not start. */
  readonly notStarted: string;
  /** What the picture of the map shows, for who does not see it. */
  readonly pictureOf: (when: string) => string;
  /** Over a table: what it lists, and since or until when. */
  readonly caption: (zones: string, when: string) => string;
  /** Over the links to the tables of the other kinds. */
  readonly otherTables: (when: string) => string;
  /** For search engines and link previews: the answer, and what the page is. */
  readonly description: (sentence: string) => string;
  /** Over a version that never changes: the line, and the link to the newest. */
  readonly frozen: (date: string) => string;
  readonly toNewest: string;
}
