// What the list of results says to the search field.
export interface ListState {
  readonly isExpanded: boolean;
  readonly activeId: string | null;
}

export const LIST_ID = 'search-list';
