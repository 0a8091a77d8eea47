// What stands beside the map. There is one place: details and lists take it from each other.

export type Side<Subject> =
  | { readonly type: 'none' }
  | { readonly type: 'details'; readonly selection: Subject }
  /** Documented sites that one sign stands for and no zoom takes apart. */
  | { readonly type: 'sites'; readonly members: readonly string[] };

/** What the details beside the map are of; null while there are none. */
export function selectedIn<Subject>({ side }: { readonly side: Side<Subject> }): Subject | null {
  return side.type === 'details' ? side.selection : null;
}

/** The side once something, or nothing more, is selected. */
export function sideOf<Subject>(selection: Subject | null): Side<Subject> {
  return selection === null ? { type: 'none' } : { type: 'details', selection };
}

/** What is selected or pointed at, as its type and id name it. */
interface Named {
  readonly type: string;
  readonly id: string;
}

export function isSameSelection(a: Named | null, b: Named | null): boolean {
  return a?.id === b?.id && a?.type === b?.type;
}
