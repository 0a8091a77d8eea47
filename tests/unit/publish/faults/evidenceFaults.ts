// One broken row of each sort in the tables of sources, events, figures and the version.
import type { Fault } from './fault.ts';

export const EVIDENCE_FAULTS: readonly Fault[] = [
  {
    what: 'an unknown confidence',
    file: 'events.csv',
    passage: 'guohan-2015-44,one-source',
    replacement: 'guohan-2015-44,sure',
    message:
      'data/events.csv:2:66 confidence "sure": is not a known confidence; write confirmed, one-source or memory',
  },
  {
    what: 'no source',
    file: 'events.csv',
    passage: ',guohan-2015-44,one-source',
    replacement: ',,one-source',
    message: 'data/events.csv:2:51 sources "": is missing; this column may not be empty',
  },
  {
    what: 'a source named twice',
    file: 'events.csv',
    passage: ',guohan-2015-44,one-source',
    replacement: ',xinhua-201503 xinhua-201503,one-source',
    message:
      'data/events.csv:2:51 sources "xinhua-201503 xinhua-201503": names "xinhua-201503" twice; name it once',
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
    passage: 'https://www.gov.cn/44',
    replacement: 'www.gov.cn/44',
    message:
      'data/sources.csv:2:118 url "www.gov.cn/44": is not an address; write it whole, from https:// on',
  },
  {
    what: 'a period that does not exist',
    file: 'indicators.csv',
    passage: '2020-Q1Q3,Customs,海关总署,B_full_survey,revised,total-2020-first',
    replacement: '2020-Q5,Customs,海关总署,B_full_survey,revised,total-2020-first',
    message:
      'data/indicators.csv:3:47 as_of "2020-Q5": is not a date or period; write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1 or YYYY-Q1Q3',
  },
  {
    what: 'a figure that revises one of another time',
    file: 'indicators.csv',
    passage: '1690000000000,CNY,exact,2020-Q1Q3',
    replacement: '1690000000000,CNY,exact,2020',
    message:
      'data/indicators.csv:3:92 revises "total-2020-first": has another as_of: 2020, here 2020-Q1Q3; a figure revises one of the same indicator, unit, time and series',
  },
  {
    what: 'a figure that revises itself',
    file: 'indicators.csv',
    passage: 'revised,total-2020-first',
    replacement: 'revised,total-2020',
    message:
      'data/indicators.csv:3:92 revises "total-2020": is this row itself; name the earlier figure',
  },
  {
    what: 'a link that leads to another publisher than it says',
    file: 'sources.csv',
    passage: ',https://example.org/45,example.org,',
    replacement: ',https://example.org/45,,',
    message:
      'data/sources.csv:3:72 url "https://example.org/45": is at example.org, which is not known as a site of Xinhua; write example.org into read_at: then the page says so; or add it to data/publish/evidence/publisherHosts.ts',
  },
  {
    what: "a copy that is its publisher's own page",
    file: 'sources.csv',
    passage: ',https://example.org/45,example.org,',
    replacement: ',https://news.cn/45,news.cn,',
    message: 'data/sources.csv:3:91 read_at "news.cn": is Xinhua\'s own site; leave it empty',
  },
  {
    what: 'neither an address nor a reason why there is none',
    file: 'sources.csv',
    passage: ',https://www.gov.cn/44,,,',
    replacement: ',,,,',
    message:
      'data/sources.csv:2:120 no_url "": is missing; a source has an address, or the reason why it has none',
  },
  {
    what: 'a reason beside an address',
    file: 'sources.csv',
    passage: ',https://www.gov.cn/44,,,',
    replacement: ',https://www.gov.cn/44,,not-kept,',
    message:
      'data/sources.csv:2:141 no_url "not-kept": is given beside an address; leave it empty, or clear url',
  },
  {
    what: 'a host that is known although nothing was kept',
    file: 'sources.csv',
    passage: ',https://example.org/45,example.org,,',
    replacement: ',,example.org,not-kept,',
    message:
      'data/sources.csv:3:85 no_url "not-kept": does not fit read_at; page-not-kept goes with a host in read_at, no other',
  },
  {
    what: 'a source that nothing rests on',
    file: 'sources.csv',
    passage: 'own-knowledge,own-knowledge,',
    replacement:
      'spare,press,Xinhua,新华社,Spare,多余,,,2015,en,https://example.org/46,example.org,,\nown-knowledge,own-knowledge,',
    message:
      'data/sources.csv:4:1 id "spare": is cited by no row; cite it where it belongs, or leave it out',
  },
  {
    what: 'a publisher with two Chinese names',
    file: 'sources.csv',
    passage: 'xinhua-201503,press,Xinhua,新华社',
    replacement: 'xinhua-201503,press,State Council,新华社',
    message:
      'data/sources.csv:3:35 issuer_zh "新华社": is another name of State Council than before; write 国务院',
  },
  {
    what: 'a number in one language',
    file: 'sources.csv',
    passage: ',国函〔2015〕44号,',
    replacement: ',,',
    message:
      'data/sources.csv:2:92 number_zh "": is missing, while the other language has it; say it in Chinese too',
  },
  {
    what: 'a fact that is called surer than its documents allow',
    file: 'events.csv',
    passage: 'guohan-2015-44,one-source',
    replacement: 'guohan-2015-44,confirmed',
    message:
      'data/events.csv:2:66 confidence "confirmed": is more than its sources allow, which is one-source; write one-source, or add a document of another publisher',
  },
  {
    what: 'a date that is called surer than the documents of the row allow',
    file: 'zones.csv',
    passage: 'hangzhou,2020-08,,one-source,',
    replacement: 'hangzhou,2020-08,,confirmed,',
    message:
      'data/zones.csv:2:80 date_confidence "confirmed": is more than its sources allow, which is one-source; write one-source, or add a document of another publisher',
  },
  {
    what: 'a fact from memory that is called documented',
    file: 'retail-import-cities.csv',
    passage: '2020-01-17,,hainan,,,xinhua-201503,memory',
    replacement: '2020-01-17,,hainan,,,own-knowledge,one-source',
    message:
      'data/retail-import-cities.csv:2:64 confidence "one-source": is more than its sources allow, which is memory; write memory, or add a document of another publisher',
  },
  {
    what: 'a note in Chinese alone',
    file: 'zones.csv',
    passage: '"a note, with a comma",附注',
    replacement: ',附注',
    message:
      'data/zones.csv:2:160 note_en "": is missing, while the other language has it; say it in English too',
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
