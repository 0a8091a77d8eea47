// What the build prints of the evidence, of small tables and of the atlas's own.
import { describe, expect, it } from 'vitest';
import { evidenceReport } from '../../../../data/publish/evidence/evidenceReport.ts';
import type { TableRows } from '../../../../data/publish/reading/checkedTables.ts';
import { csvRows, publishedText, report } from '../../../data/realTables.ts';

const SOURCES = [
  { id: 'reply', rank: 'legal-document', issuer_en: 'State Council', url: 'https://www.gov.cn/1' },
  { id: 'news', rank: 'press', issuer_en: 'Xinhua', url: 'https://news.cn/1' },
  { id: 'lost', rank: 'press', issuer_en: 'China Daily', url: null, no_url: 'not-kept' },
];
const EVENTS = [
  { id: 'sure', sources: ['reply', 'news'], confidence: 'confirmed' },
  { id: 'doubted', sources: ['reply', 'news'], confidence: 'one-source' },
  { id: 'single', sources: ['news'], confidence: 'one-source' },
];

const lines = evidenceReport({ sources: SOURCES, events: EVENTS } as unknown as TableRows).split(
  '\n',
);

describe('evidenceReport', () => {
  it('counts sources by rank, with and without an address', () => {
    expect(lines[0]).toBe('sources: 3, with an address 2 (67 %)');
    expect(lines[1]).toContain('not-kept 1');
    expect(lines[2]).toContain('legal-document 1, official-page 0, official-statement 0, press 2');
    expect(lines[3]).toContain('legal documents with an address: 1 of 1');
  });

  it('counts the rows of facts by confidence', () => {
    expect(lines).toContain('events: confirmed 1, one-source 2, memory 0');
  });

  it('lists the rows that an editor holds below the rule', () => {
    expect(lines.at(-1)).toBe('less sure than the rule, events: doubted');
  });
});

describe('the sources of the atlas', () => {
  it('have an address, three of five at least', () => {
    const sources = csvRows(publishedText('sources.csv'));
    const followed = sources.filter(({ url }) => url !== '');
    expect(followed.length / sources.length).toBeGreaterThanOrEqual(0.6);
    expect(report).toContain(`sources: ${sources.length}, with an address ${followed.length}`);
  });
});
