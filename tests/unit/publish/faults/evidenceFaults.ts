// One broken row of each sort in the tables of sources, events, figures and the version.
import type { Fault } from './fault.ts';

export const EVIDENCE_FAULTS: readonly Fault[] = [
  {
    what: 'an unknown confidence',
    file: 'events.csv',
    passage: 'guohan-2015-44,confirmed',
    replacement: 'guohan-2015-44,sure',
    message:
      'data/events.csv:2:66 confidence "sure": is not a known confidence; write confirmed, one-source or memory',
  },
  {
    what: 'no source',
    file: 'events.csv',
    passage: ',guohan-2015-44,confirmed',
    replacement: ',,confirmed',
    message: 'data/events.csv:2:51 sources "": is missing; this column may not be empty',
  },
  {
    what: 'a source named twice',
    file: 'events.csv',
    passage: ',guohan-2015-44,confirmed',
    replacement: ',own-knowledge own-knowledge,confirmed',
    message:
      'data/events.csv:2:51 sources "own-knowledge own-knowledge": names "own-knowledge" twice; name it once',
  },
  {
    what: 'an id of other characters',
    file: 'events.csv',
    passage: 'first-zone',
    replacement: 'First Zone',
    message:
      'data/events.csv:2:1 id "First Zone": is not an id; write lower-case letters and digits joined by hyphens',
  },
  {
    what: 'an address without its scheme',
    file: 'sources.csv',
    passage: 'https://example.org/44',
    replacement: 'example.org/44',
    message:
      'data/sources.csv:2:118 url "example.org/44": is not an address; write it whole, from https:// on',
  },
  {
    what: 'a period that does not exist',
    file: 'indicators.csv',
    passage: '2020-Q1Q3',
    replacement: '2020-Q5',
    message:
      'data/indicators.csv:3:47 as_of "2020-Q5": is not a date or period; write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1 or YYYY-Q1Q3',
  },
  {
    what: 'a version that is none',
    file: 'version.json',
    passage: '"2026.11.23"',
    replacement: '"next"',
    message:
      'data/version.json:1:1 version: is not a version; write {"version": "2026.11.23", "date": "2026-11-23"}',
  },
];
