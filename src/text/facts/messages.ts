// Texts on where a fact was read, when, and how sure it is.
import type { Confidence } from '@/model/confidence';

export interface FactsMessages {
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly dateUnknown: string;
  readonly dateUnknownBy: (date: string) => string;
  readonly unconfirmedDate: (date: string) => string;
  readonly document: string;
  readonly sources: string;
}
