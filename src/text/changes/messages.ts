// Texts of the page and the feed that list what changed between two versions of the data.
export interface ChangesMessages {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly feed: string;
  readonly machine: string;
  readonly version: (version: string, date: string) => string;
  readonly comparedWith: (before: string) => string;
  readonly isFirst: string;
  readonly nothing: string;
  /** A link to the frozen version. */
  readonly open: string;
  readonly counts: Readonly<Record<'added' | 'changed' | 'removed', (count: number) => string>>;
  readonly isNew: string;
  readonly newColumns: string;
  readonly colon: string;
  readonly separator: string;
  readonly goneColumns: string;
  readonly empty: string;
}
