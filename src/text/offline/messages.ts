// Texts on the page as it is kept for later.
export interface OfflineMessages {
  /** Name of the notice. */
  readonly notice: string;
  readonly newer: string;
  readonly use: string;
  readonly later: string;
}
