// What the search field and its list share: what is searched, and what the list says to the field.
export interface ListState {
  readonly isExpanded: boolean;
  readonly activeId: string | null;
}

export const LIST_ID = 'search-list';

/** Beside the zones, which come by themselves. */
export const SEARCHED = ['searchIndex', 'events', 'warehouses', 'figures', 'ground'] as const;
