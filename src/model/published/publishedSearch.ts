// The content of data/search.json: what the search needs beyond zones and warehouses themselves. The build makes it.
import type { BilingualName } from '../place.ts';
import type { ZoneKind } from '../zoneKind.ts';

/** Former, short and foreign names by id. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/** A document that designates zones, or a rule with a number; `en` and `zh` are its number, or its title when it has none. */
export interface PublishedSearchDocument extends BilingualName {
  readonly id: string;
  /** Absent where the title stands in `en` and `zh`. */
  readonly title?: BilingualName;
  readonly year: number | null;
  /** The one batch, tranche or group that it names, or null. */
  readonly batch: string | null;
}

export interface PublishedSearch {
  /** Characters of all names by their usual syllable, without tones: { "hang": "杭航" }. */
  readonly readings: Readonly<Record<string, string>>;
  /** Chinese names that are read otherwise than their characters, with their pinyin. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** Traditional characters, and in the same order the simplified ones of the names that they stand for. */
  readonly traditional: string;
  readonly simplified: string;
  /** What a kind of zone is called, official and short. */
  readonly kinds: Readonly<Record<ZoneKind, readonly string[]>>;
  readonly places: OtherNames;
  readonly provinces: OtherNames;
  /** Of pilot free trade zones. */
  readonly groups: OtherNames;
  readonly documents: readonly PublishedSearchDocument[];
  /** Of countries with overseas warehouses, by ISO 3166-1 alpha-2: English, Chinese, others. */
  readonly countries: OtherNames;
}
