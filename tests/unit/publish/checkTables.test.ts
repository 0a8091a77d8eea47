// Sound tables pass; each broken one is named and publishes nothing; what is odd is a warning.
import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../../data/publish/buildTables.ts';
import { formatProblem } from '../../../data/publish/reading/problem.ts';
import { EVIDENCE_FAULTS } from './faults/evidenceFaults.ts';
import { WAREHOUSE_FAULTS } from './faults/warehouseFaults.ts';
import { ZONE_FAULTS } from './faults/zoneFaults.ts';
import { soundTables, tablesWith } from './fixtureTables.ts';

const FAULTS = [...ZONE_FAULTS, ...EVIDENCE_FAULTS, ...WAREHOUSE_FAULTS];

function messagesOf(texts: Map<string, string>, severity: 'error' | 'warning' = 'error') {
  const { problems } = buildFromTexts(texts);
  return problems.filter((problem) => problem.severity === severity).map(formatProblem);
}

describe('checkTables', () => {
  it('finds nothing in sound tables', () => {
    expect(buildFromTexts(soundTables()).problems).toEqual([]);
  });

  it.each(FAULTS)('names $what', ({ file, passage, replacement, message }) => {
    const texts = tablesWith(file, passage, replacement);
    expect(messagesOf(texts)).toContain(message);
    expect(buildFromTexts(texts).files.size).toBe(0);
  });

  it.each([...soundTables().keys()])('names the missing file %s', (file) => {
    const texts = soundTables();
    texts.delete(file);
    expect(messagesOf(texts)).toContainEqual(
      expect.stringContaining(`data/${file}:1:1: the file is missing`),
    );
  });

  it('collects all problems at once, in reading order', () => {
    const texts = tablesWith('zones.csv', 'hangzhou,2020-08,', 'hangzou,2020-13,');
    const events = texts.get('events.csv') ?? '';
    texts.set('events.csv', events.replace('2015-03-07', 'March'));
    expect(messagesOf(texts).map((message) => message.split(':').slice(0, 3).join(':'))).toEqual([
      'data/events.csv:2:12 date "March"',
      'data/zones.csv:2:62 place "hangzou"',
      'data/zones.csv:2:70 designated "2020-13"',
    ]);
  });

  it('does not blame references on a table that cannot be read', () => {
    const messages = messagesOf(tablesWith('places.csv', 'id,name_en', 'id,nam_en'));
    expect(messages.every((message) => message.startsWith('data/places.csv:1:'))).toBe(true);
  });

  it('counts lines by line breaks, also inside quoted cells', () => {
    const texts = tablesWith('zones.csv', '"a note, with a comma"', '"two\nlines"');
    const zones = texts.get('zones.csv') ?? '';
    texts.set('zones.csv', zones.replace('2015-03-07', '2015-03-32'));
    expect(messagesOf(texts)).toEqual([
      'data/zones.csv:4:69 designated "2015-03-32": is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
    ]);
  });

  it('tolerates a byte order mark and CRLF', () => {
    const plain = buildFromTexts(soundTables()).files;
    const texts = soundTables();
    for (const [name, text] of texts) {
      if (name.endsWith('.csv')) texts.set(name, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    }
    expect(buildFromTexts(texts)).toMatchObject({ files: plain, problems: [] });

    const zones = texts.get('zones.csv') ?? '';
    texts.set('zones.csv', zones.replace('ftz-hangzhou,free', 'ftz hangzhou,free'));
    expect(messagesOf(texts)).toEqual([
      'data/zones.csv:2:1 id "ftz hangzhou": is not an id; write lower-case letters and digits joined by hyphens',
    ]);
  });
});

describe('suspicions', () => {
  it.each([
    {
      what: 'a zone far from its city',
      passage: '120.234567,30.2,district',
      replacement: '120.234567,27.2,district',
      message:
        'data/zones.csv:2:124 lon "120.234567": with lat 27.2 is 344 km from hangzhou; check the point and the place',
    },
    {
      what: 'the same name twice in a place',
      passage: 'cpz-haikou,comprehensive-pilot-zone,Haikou Zone,海口综试区,,haikou',
      replacement: 'cpz-haikou,comprehensive-pilot-zone,Hainan Zone,海口综试区,,hainan',
      message:
        'data/zones.csv:5:37 name_en "Hainan Zone": is also the name of the comprehensive-pilot-zone of hainan in line 4; is it the same zone twice?',
    },
    {
      what: 'a date before the kind existed',
      passage: ',2015-03-07,',
      replacement: ',2014-03-07,',
      message:
        'data/zones.csv:3:69 designated "2014-03-07": is before the first comprehensive-pilot-zone (2015); check the date and the kind',
    },
    {
      what: 'a date in the future',
      passage: 'hangzhou,2020-08,',
      replacement: 'hangzhou,2026-12,',
      message:
        'data/zones.csv:2:71 designated "2026-12": is after the date of this data (2026-11-23); check it, or renew data/version.json',
    },
  ])('warns of $what and still publishes', ({ passage, replacement, message }) => {
    const texts = tablesWith('zones.csv', passage, replacement);
    expect(messagesOf(texts, 'warning')).toEqual([message]);
    expect(messagesOf(texts)).toEqual([]);
    expect(buildFromTexts(texts).files.size).toBeGreaterThan(0);
  });
});
