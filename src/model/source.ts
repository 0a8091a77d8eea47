// Where a fact was read.
import type { PartialDate } from './partialDate.ts';
import type { BilingualName } from './place.ts';

/**
 * What a source is worth, best first. `official-statement`: words, figures or a decision of an authority as the press prints
 * them. `company`: what a company says of itself. `compilation`: a collection or repost that names its source.
 * `unsourced`: a text whose author or source cannot be seen.
 */
export const SOURCE_RANKS = [
  'legal-document',
  'official-page',
  'official-statement',
  'press',
  'company',
  'research',
  'compilation',
  'unsourced',
  'own-knowledge',
] as const;
export type SourceRank = (typeof SOURCE_RANKS)[number];

/** Languages of the texts that were read, ISO 639-1. */
export const SOURCE_LANGUAGES = [
  'zh',
  'en',
  'cs',
  'de',
  'es',
  'fr',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'sk',
] as const;
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

/**
 * Why a source has no address. `not-found`: known from others, no page of it was found. `page-not-kept`: the site is on
 * record, the page is not. `not-kept`: neither is. `none`: there is nothing to link to.
 */
export const NO_ADDRESS_REASONS = ['not-found', 'page-not-kept', 'not-kept', 'none'] as const;
export type NoAddressReason = (typeof NO_ADDRESS_REASONS)[number];

/** Whose site a text stands on: its publisher's, that of an authority which reposts it, or somebody else's. */
export const CARRIERS = ['publisher', 'authority', 'copy'] as const;
export type Carrier = (typeof CARRIERS)[number];

export interface Source {
  readonly id: string;
  readonly rank: SourceRank;
  readonly issuer: BilingualName | null;
  readonly title: BilingualName;
  /** Document number, such as "Guo Han [2020] No. 47" / 国函〔2020〕47号; null when it has none. */
  readonly number: BilingualName | null;
  readonly date: PartialDate | null;
  readonly language: SourceLanguage | null;
  readonly url: string | null;
  /** The host at which it was read, where `url` does not say it or is not its publisher's. */
  readonly readAt: string | null;
  /** Whose site that host is, or that of `url`; null when neither is known. */
  readonly carrier: Carrier | null;
  readonly noAddress: NoAddressReason | null;
  readonly note: string | null;
}
