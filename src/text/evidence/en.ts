// Texts on what a source is worth and where it stands, in English.
import type { EvidenceMessages } from './messages';

export const evidence: EvidenceMessages = {
  confidenceNotes: {
    confirmed: '(two or more separately published documents)',
    'one-source': '(one document found)',
    memory: '(no document found)',
  },
  documentUnknown: 'Not found',
  sourceIsDocument: 'The document itself',
  ranks: {
    'legal-document': 'Legal documents',
    'official-page': 'Official pages',
    'official-statement': 'Official statements in the press',
    press: 'Press',
    company: 'Companies on themselves',
    research: 'Research and advisers',
    compilation: 'Collections and reposts that name their source',
    unsourced: 'Texts whose source cannot be seen',
    'own-knowledge': 'Own knowledge and arithmetic',
  },
  carriedBy: {
    publisher: (host) => `read at ${host}`,
    authority: (host) => `official repost at ${host}`,
    copy: (host) => `read at ${host}, a copy`,
  },
  noAddress: {
    'not-found': 'no page of it found',
    'page-not-kept': 'address of the page not kept',
    'not-kept': 'address not kept',
  },
  report: 'Report an error',
  reportNowhere: 'An error? Tell whoever runs this site.',
  reportBody: (id) => `Row: ${id}\nWhat is wrong:\nWhich document says so (number, address):`,
  aside: (remarks) => `· ${remarks.join('; ')}`,
};
