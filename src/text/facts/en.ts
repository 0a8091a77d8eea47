// Texts on where a fact was read, when, and how sure it is, in English.
import type { FactsMessages } from './messages';

export const facts: FactsMessages = {
  confidences: { confirmed: 'Confirmed', 'one-source': 'One source', memory: 'Unconfirmed' },
  dateUnknown: 'Date unknown',
  dateUnknownBy: (by) => `Date unknown, in existence by ${by}`,
  unconfirmedDate: (text) => `about ${text} (unconfirmed)`,
  document: 'Document',
  sources: 'Sources',
};
