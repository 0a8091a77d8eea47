// The search index as it is read: readings, exceptions, other names, documents.
import { describe, expect, it } from 'vitest';
import { decodeSearchIndex } from '@/dataset/decodeSearchIndex';

const PUBLISHED = {
  readings: { zhong: '中重', qing: '庆', guo: '国' },
  exceptions: { 重庆: 'chong qing' },
  traditional: '義烏',
  simplified: '义乌',
  kinds: { 'bonded-zone': ['comprehensive bonded zone', '综保区'] },
  places: { beijing: ['Peking'] },
  provinces: {},
  groups: {},
  documents: [
    {
      id: 'guohan-2020-47',
      en: 'Guo Han [2020] No. 47',
      zh: '国函〔2020〕47号',
      title: { en: 'Reply', zh: '批复' },
      year: 2020,
      batch: '5',
    },
    { id: 'plan', en: 'Plan', zh: '方案', year: null, batch: null },
  ],
  countries: { GB: ['United Kingdom', '英国', 'UK'] },
};

describe('decodeSearchIndex', () => {
  const index = decodeSearchIndex(PUBLISHED);

  it('pronounces by characters, exceptions first, and skips what it does not know', () => {
    expect(index.pronounce('中国')).toBe('zhong guo');
    expect(index.pronounce('重庆')).toBe('chong qing');
    expect(index.pronounce('B中（X）')).toBe('zhong');
    expect(index.pronounce('Yiwu')).toBe('');
  });

  it('knows the traditional characters of its names, and leaves others alone', () => {
    expect(index.simplify('義烏 FTZ 臺')).toBe('义乌 FTZ 臺');
  });

  it('reads other names and documents', () => {
    expect(index.places.beijing).toEqual(['Peking']);
    expect(index.documents).toEqual(PUBLISHED.documents);
    expect(index.countries.GB).toEqual(['United Kingdom', '英国', 'UK']);
  });

  it.each([
    ['no object', []],
    ['without readings', { ...PUBLISHED, readings: undefined }],
    ['with names that are no list', { ...PUBLISHED, places: { beijing: 'Peking' } }],
    ['with a document that has no id', { ...PUBLISHED, documents: [{ en: 'A', zh: 'B' }] }],
  ])('throws on a file %s', (_, json) => {
    expect(() => decodeSearchIndex(json)).toThrow();
  });
});
