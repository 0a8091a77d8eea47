// Texts on what a source is worth and where it stands.
import type { Confidence } from '@/model/confidence';
import type { Carrier, NoAddressReason, SourceRank } from '@/model/source';

export interface EvidenceMessages {
  /** What each degree of confidence means, in brackets behind its name. */
  readonly confidenceNotes: Readonly<Record<Confidence, string>>;
  readonly documentUnknown: string;
  readonly sourceIsDocument: string;
  readonly ranks: Readonly<Record<SourceRank, string>>;
  /** Beside a link or a title; empty where there is nothing to say. */
  readonly carriedBy: Readonly<Record<Carrier, (host: string) => string>>;
  readonly noAddress: Readonly<Record<Exclude<NoAddressReason, 'none'>, string>>;
  readonly report: string;
  readonly reportNowhere: string;
  /** What a report begins with. */
  readonly reportBody: (id: string) => string;
  readonly aside: (remarks: readonly string[]) => string;
}
