// The content of data/search.json: what the page searches in, made by the build. Absent fields are empty.
import type { BilingualName } from './place';
import type { ZoneKind } from './zoneKind';

/** A text in the two languages and the sound of the Chinese one: syllables without tones. */
export interface SpokenName extends BilingualName {
  readonly pinyin: string;
  /** Former, short and foreign names. */
  readonly others?: readonly string[];
}

export interface PublishedSearchProvince extends SpokenName {
  readonly id: string;
}

export interface PublishedSearchPlace extends SpokenName {
  readonly id: string;
  readonly province: string;
}

/** A pilot free trade zone of several areas; `zone` is its first area. */
export interface PublishedSearchGroup extends SpokenName {
  readonly id: string;
  readonly zone: string;
  readonly year?: number;
}

/** Without a name of its own it is called as its place. */
export interface PublishedSearchZone extends Partial<SpokenName> {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly place: string;
  readonly group?: string;
  /** Of designation. */
  readonly year?: number;
  /** For an unknown date: the year by which the zone surely exists. */
  readonly by?: number;
}

/** A document that designates zones; `en` and `zh` are its number, or its title when it has none. */
export interface PublishedSearchDocument extends BilingualName {
  readonly id: string;
  readonly title?: BilingualName;
  readonly year?: number;
  readonly batch?: string;
  readonly zones: number;
}

export interface PublishedSearch {
  /** What a kind is called in words, official and short. */
  readonly kinds: Readonly<Record<ZoneKind, SpokenName>>;
  readonly provinces: readonly PublishedSearchProvince[];
  readonly places: readonly PublishedSearchPlace[];
  readonly groups: readonly PublishedSearchGroup[];
  readonly zones: readonly PublishedSearchZone[];
  readonly documents: readonly PublishedSearchDocument[];
}
