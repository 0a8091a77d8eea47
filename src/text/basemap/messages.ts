// Texts on the detailed base map: whose it is, as its licences ask.

export interface BasemapMessages {
  readonly nearest: string;
  readonly coast: string;
  readonly contributors: string;
  readonly inland: string;
}
