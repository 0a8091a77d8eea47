// Types of embed.js: the element <cbec-atlas>, its attributes, methods and events. Copy this file beside your sources;
// what each key means stands in embedding.html.

/** Keys of the atlas's address, which are the attributes of the element. */
export type CbecAtlasKey =
  | 'year'
  | 'years'
  | 'compare'
  | 'kinds'
  | 'confirmed'
  | 'has'
  | 'hasnot'
  | 'warehouses'
  | 'owners'
  | 'place'
  | 'zone'
  | 'province'
  | 'details'
  | 'document'
  | 'warehouse'
  | 'country'
  | 'operator'
  | 'near'
  | 'operators'
  | 'sites'
  | 'figure'
  | 'gateway'
  | 'q'
  | 'view'
  | 'map'
  | 'story'
  | 'step'
  | 'lang'
  | 'theme'
  | 'controls'
  | 'legend'
  | 'animate';

/** A view: keys and values of the address. Defaults are left out; an empty value takes a key away. */
export type CbecAtlasState = Readonly<Partial<Record<CbecAtlasKey, string>>>;

/** What is open beside the map, or is to be opened. */
export interface CbecAtlasSelection {
  readonly type:
    | 'place'
    | 'zone'
    | 'province'
    | 'document'
    | 'warehouse'
    | 'country'
    | 'operator'
    | 'near'
    | 'figure'
    | 'gateway';
  readonly id: string;
}

export interface CbecAtlasElement extends HTMLElement {
  /** Changes the view and keeps the keys that are not named. */
  setState(state: CbecAtlasState | string): void;
  /** Opens details; null closes them. */
  select(selection: CbecAtlasSelection | null): void;
  /** The present view. */
  getState(): Promise<CbecAtlasState>;
}

/** Events of the element; they bubble. */
export interface CbecAtlasEventMap {
  'atlas-ready': CustomEvent<{
    readonly state: CbecAtlasState;
    readonly years: readonly [first: number, newest: number];
  }>;
  'atlas-resize': CustomEvent<{ readonly height: number }>;
  'atlas-statechange': CustomEvent<{ readonly state: CbecAtlasState }>;
  'atlas-select': CustomEvent<{ readonly selection: CbecAtlasSelection | null }>;
}

/** The attributes, for JSX and templates. Without `height` the element is as high as what is in it. */
export type CbecAtlasAttributes = CbecAtlasState & { readonly height?: number | string };

declare global {
  interface HTMLElementTagNameMap {
    'cbec-atlas': CbecAtlasElement;
  }
  interface HTMLElementEventMap extends CbecAtlasEventMap {}
}
