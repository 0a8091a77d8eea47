// Where a fact was read.
import type { PartialDate } from './partialDate.ts';
import type { BilingualName } from './place.ts';

export const SOURCE_TYPES = [
  'official-document',
  'official-page',
  'news',
  'analysis',
  'dataset',
  'repository',
  'own-knowledge',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export interface Source {
  readonly id: string;
  readonly type: SourceType;
  readonly issuer: BilingualName | null;
  readonly title: BilingualName;
  /** Document number, such as "Guo Han [2020] No. 47" / 国函〔2020〕47号; null when it has none. */
  readonly number: BilingualName | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
  readonly note: string | null;
}
