// Texts on where a fact was read, when, and how sure it is, in English.
import type { FactsMessages } from './messages';

export const facts: FactsMessages = {
  confidences: { confirmed: 'Confirmed', 'one-source': 'One source', memory: 'Unconfirmed' },
  confidenceNotes: {
    confirmed: 'two or more separately published documents',
    'one-source': 'one document found',
    memory: 'no document found',
  },
  dateUnknown: 'Date unknown',
  dateUnknownBy: (by) => `Date unknown, in existence by ${by}`,
  unconfirmedDate: (text) => `about ${text} (unconfirmed)`,
  document: 'Document',
  documentUnknown: 'Not found',
  sources: 'Sources',
  sourceIsDocument: 'The document itself',
};
