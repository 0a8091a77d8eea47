// The rule by which a row is confirmed: two documents of different publishers that a reader can look up.
import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../../../data/publish/columns/evidenceTables.ts';
import { documentedConfidence } from '../../../../data/publish/evidence/documentedConfidence.ts';

function source(columns: Partial<SourceRow>): SourceRow {
  return {
    id: 'one',
    rank: 'press',
    issuer_en: 'Xinhua',
    issuer_zh: '新华社',
    title_en: 'Title',
    title_zh: '标题',
    number_en: null,
    number_zh: null,
    date: '2020-01',
    language: 'en',
    url: 'https://news.cn/1',
    read_at: null,
    no_url: null,
    note: null,
    ...columns,
  };
}

const XINHUA = source({});
const DAILY = source({ issuer_en: 'China Daily', url: 'https://chinadaily.com.cn/1' });

describe('documentedConfidence', () => {
  it('confirms what two publishers say', () => {
    expect(documentedConfidence([XINHUA, DAILY], null)).toBe('confirmed');
    expect(documentedConfidence([XINHUA], null)).toBe('one-source');
    expect(documentedConfidence([XINHUA, source({ id: 'two' })], null)).toBe('one-source');
  });

  it.each<[string, Partial<SourceRow>]>([
    ['own knowledge', { rank: 'own-knowledge' }],
    ['a text whose source cannot be seen', { rank: 'unsourced' }],
    ['an unknown publisher', { issuer_en: 'Unknown publisher' }],
    ['what nobody can look up', { url: null, no_url: 'not-kept' }],
  ])('does not count %s', (_, columns) => {
    expect(documentedConfidence([XINHUA, source({ ...DAILY, ...columns })], null)).toBe(
      'one-source',
    );
  });

  it('counts a paper of a certain day, a site, or a number', () => {
    const without = { ...DAILY, url: null };
    for (const found of [
      { date: '2020-01-31' },
      { read_at: 'chinadaily.com.cn' },
      { number_en: 'No. 1', number_zh: '1号' },
    ]) {
      expect(documentedConfidence([XINHUA, source({ ...without, ...found })], null)).toBe(
        'confirmed',
      );
    }
  });

  it('takes one house for one publisher', () => {
    const people = source({ issuer_en: "People's Daily" });
    const online = source({ issuer_en: "People's Daily Online" });
    expect(documentedConfidence([people, online], null)).toBe('one-source');
  });

  it('counts the designating document where a page of it is known', () => {
    const reply = source({ rank: 'legal-document', issuer_en: 'State Council' });
    expect(documentedConfidence([XINHUA], reply)).toBe('confirmed');
    expect(documentedConfidence([XINHUA], { ...reply, url: null, number_en: '44' })).toBe(
      'one-source',
    );
  });

  it('calls memory what no document says', () => {
    expect(documentedConfidence([source({ rank: 'own-knowledge' })], null)).toBe('memory');
  });
});
