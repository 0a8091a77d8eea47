// Texts on the detailed base map: whose it is, as its licences ask.

export interface BasemapMessages {
  readonly nearest: string;
  readonly coast: string;
  readonly contributors: string;
  readonly inland: string;
  readonly metres: (count: number) => string;
  readonly kilometres: (count: number) => string;
  /** `length`: one of the two before. */
  readonly scale: (length: string) => string;
}
