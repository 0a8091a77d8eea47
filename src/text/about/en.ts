// Texts of the page about the data, in English.
import type { AboutMessages } from './messages';

export const about: AboutMessages = {
  title: `About the data of ${ATLAS_NAME}`,
  description: `Who makes the data of ${ATLAS_NAME}, how facts are chosen, how sure they are, what is missing, and how to report an error.`,
  backToAtlas: 'To the map',
  maker: {
    heading: 'Who makes it',
    paragraphs: [
      `The tables are kept by hand by the contributors of ${ATLAS_NAME}. They are no official register, and no authority has checked them.`,
      'This page is made from the tables themselves each time the site is built: its counts of rows, zones and sources are not typed.',
    ],
  },
  choice: {
    heading: 'How facts are chosen',
    paragraphs: [
      'A fact is in the atlas because a document says it, and each row names its documents. Official documents come before the press, the press before copies; where the text was read as a copy, the copy is named.',
      'Where documents differ, the better one counts and the note names the other. What is unknown stays empty: nothing is estimated, and dates are as precise as the document is, never more.',
      'What only the editors know, or what follows from other rows by arithmetic, says so.',
    ],
  },
  scale: {
    heading: 'How sure a fact is',
    lead: 'Every row of a fact carries one of three words.',
    meanings: {
      confirmed: 'two or more documents of different publishers, each of which can be looked up',
      'one-source': 'one document, or several of which only one counts',
      memory: 'no document was found: own knowledge, or arithmetic from other rows',
    },
    rule: 'The build holds every row to this rule: own knowledge, texts whose author or source cannot be seen, and what nobody can look up confirm nothing, and publishers of one house count once.',
  },
  shares: {
    heading: 'How much is confirmed',
    percent: (share) => `${share} %`,
    lead: 'Rows of each table by that word.',
    table: 'Table',
    rows: 'Rows',
    files: {
      zones: 'Zones and retail-import cities',
      events: 'Steps of the policy',
      indicators: 'Figures of the trade',
      'warehouse-facilities': 'Documented overseas warehouses',
      'warehouse-regions': 'Overseas warehouses by destination',
      'warehouse-totals': 'National totals of overseas warehouses',
      operators: 'Operators of overseas warehouses',
      'warehouse-operators': 'Overseas warehouses by operator',
      'warehouse-provinces': 'Overseas warehouses by home of their owners',
    },
  },
  coverage: {
    heading: 'What is there, and what is missing',
    lead: 'How many of each kind are listed as in force, beside the official number.',
    kind: 'Kind',
    listed: 'Listed',
    official: 'Official',
    asOf: 'Official as of',
    doubts: 'What to know',
    unknown: 'not found',
  },
  totals: {
    heading: 'Against the official totals, year by year',
    lead: 'Each official total that was found, and what the tables had in force on that day. Zones whose date is not known, or not to the day, stand apart: they may have existed then or not.',
    date: 'Date',
    official: 'Official',
    here: 'Here',
    uncertain: 'Perhaps more',
  },
  sources: {
    heading: 'Sources',
    lead: (count, withAddress) =>
      `${count} sources are cited; ${withAddress} of them have an address, the others say why they have none.`,
    rank: 'What they are',
    count: 'Sources',
    withAddress: 'With an address',
    copies: 'Read as a copy',
    issuersHeading: 'Who says it',
    issuersLead: 'Publishers with five sources or more.',
    issuer: 'Publisher',
  },
  accessibility: {
    heading: 'Accessibility',
    paragraphs: [
      'The atlas aims at WCAG 2.2, level AA. Everything works by keyboard; arrow keys walk the map from mark to mark, and a list of the marks in sight, beside the zoom buttons, opens each of them and moves the map without pointing or dragging. The table says all that the map shows.',
      'Tested in Chromium on a computer: with all rules of axe-core in thirty-two states of the page, by walks of the keyboard, by what the browser tells assistive technology in eight states, with wider text, text twice as large, more contrast, the colours of the system and less motion, at widths from 320 to 2560 pixels, as on a phone upright and on its side.',
      'Its core is tried in Firefox and in WebKit, too. Not known: how it sounds in NVDA, JAWS, VoiceOver or TalkBack, none of which was tried; how it works in Safari itself, on a real phone, or by voice.',
      'A place with one kind of zone has the shape of that kind; where it has several, the wedges stand in the order of the legend, and tooltip, list and table name them.',
    ],
  },
  version: {
    heading: 'Version and licence',
    line: (version, date) => `Data ${version}, of ${date}.`,
    licence: `The data may be used by anybody who names ${ATLAS_NAME}: CC BY 4.0.`,
    files: 'All files, with their columns explained',
    examples: 'How to open them in GDAL, QGIS, pandas, R and DuckDB',
    changes: 'What changed, version by version',
  },
  report: {
    heading: 'Report an error',
    lead: 'Name the zone or the figure, what is wrong, and the document that says so.',
    inDetails: 'The details of each zone have a link that fills in the rest.',
    title: (version) => `Data ${version}: `,
    link: 'Report an error',
    nowhere: 'This copy of the atlas names no place for reports: tell whoever runs it.',
    contact: 'Who answers for this atlas:',
    repository: 'Tables and code:',
  },
};
