// Sources as the page shows them: unknown is null, and only web addresses become links.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSources } from '@/dataset/decodeSources';
import { encodeCsv } from './encodeCsv';

const HEADER = [
  'id',
  'rank',
  'issuer_en',
  'issuer_zh',
  'title_en',
  'title_zh',
  'number_en',
  'number_zh',
  'date',
  'language',
  'url',
  'read_at',
  'no_url',
  'note',
  'carrier',
];

function decodeRow(columns: Readonly<Record<string, string>>) {
  const row = { id: 'one', rank: 'press', title_en: 'Title', title_zh: '标题', ...columns };
  const cells = HEADER.map((name) => (row as Readonly<Record<string, string>>)[name] ?? '');
  return decodeSources(encodeCsv(HEADER, [cells])).get(row.id);
}

describe('decodeSources', () => {
  it('reads a whole row', () => {
    const source = decodeRow({
      rank: 'legal-document',
      issuer_en: 'State Council',
      issuer_zh: '国务院',
      number_en: 'Guo Han [2020] No. 47',
      number_zh: '国函〔2020〕47号',
      date: '2020-04-27',
      language: 'zh',
      url: 'https://www.gov.cn/x?y=1',
      read_at: 'cac.gov.cn',
      carrier: 'authority',
      note: 'Batch 5',
    });
    expect(source).toEqual({
      id: 'one',
      rank: 'legal-document',
      issuer: { en: 'State Council', zh: '国务院' },
      title: { en: 'Title', zh: '标题' },
      number: { en: 'Guo Han [2020] No. 47', zh: '国函〔2020〕47号' },
      date: '2020-04-27',
      language: 'zh',
      url: 'https://www.gov.cn/x?y=1',
      readAt: 'cac.gov.cn',
      carrier: 'authority',
      noAddress: null,
      note: 'Batch 5',
    });
  });

  it('reads empty cells as unknown and fills a language from the other', () => {
    const source = decodeRow({ issuer_zh: '商务部', title_zh: '' });
    expect(source).toMatchObject({ number: null, date: null, url: null, note: null });
    expect(source?.issuer).toEqual({ en: '商务部', zh: '商务部' });
    expect(source?.title).toEqual({ en: 'Title', zh: 'Title' });
  });

  it('leaves out rows without an id or of an unknown rank, and dates that do not exist', () => {
    expect(decodeRow({ id: '' })).toBeUndefined();
    expect(decodeRow({ rank: 'rumour' })).toBeUndefined();
    expect(decodeRow({ date: '2020-02-30' })?.date).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//gov.cn',
    'www.gov.cn',
    'java\nscript:alert(1)//https://gov.cn',
    'javascript:alert(1)\nhttps://gov.cn',
    'https://gov.cn\njavascript:alert(1)',
  ])('makes no link of %j', (url) => {
    expect(decodeRow({ url })?.url).toBeNull();
  });

  it('makes a link of http and https alone, whatever stands there', () => {
    const scheme = fc.constantFrom(
      '',
      'javascript:',
      'https://',
      'http://',
      'HTTPS://',
      'data:',
      '\n',
    );
    fc.assert(
      fc.property(scheme, fc.string(), (start, rest) => {
        const url = decodeRow({ url: `${start}${rest}` })?.url ?? null;
        if (url === null || !URL.canParse(url, 'x:/')) return;
        expect(['http:', 'https:']).toContain(new URL(url, 'x:/').protocol);
      }),
    );
  });
});
