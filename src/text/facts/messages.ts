// Texts on where a fact was read, when, and how sure it is.
import type { Confidence } from '@/model/confidence';

export interface FactsMessages {
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly confidenceNotes: Readonly<Record<Confidence, string>>;
  readonly dateUnknown: string;
  readonly dateUnknownBy: (date: string) => string;
  readonly unconfirmedDate: (date: string) => string;
  readonly document: string;
  readonly documentUnknown: string;
  readonly sources: string;
  readonly sourceIsDocument: string;
}
