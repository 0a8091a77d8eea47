// Which state of the data this is: its version and the day that it describes.
export interface DataVersion {
  /** Three numbers, as in 2026.11.23. */
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}
