// What is said of a source beside its title: whose copy was read, or why nothing leads to it.
import { describe, expect, it } from 'vitest';
import { originWords } from '@/panels/facts/originWords';
import { evidence as en } from '@/text/evidence/en';
import { evidence as zh } from '@/text/evidence/zh';

const KNOWN = { carrier: 'publisher', readAt: null, noAddress: null } as const;

describe('a source', () => {
  it('on its publisher’s own page says nothing more', () => {
    expect(originWords(KNOWN, en)).toEqual([]);
  });

  it('that was read as a copy names the host and says so', () => {
    const copy = { ...KNOWN, carrier: 'copy', readAt: 'tellerreport.com' } as const;
    expect(originWords(copy, en)).toEqual(['read at tellerreport.com, a copy']);
    expect(originWords(copy, zh)).toEqual(['阅读于 tellerreport.com，为转载']);
  });

  it('that an authority reposts says that', () => {
    const repost = { ...KNOWN, carrier: 'authority', readAt: 'cac.gov.cn' } as const;
    expect(originWords(repost, en)).toEqual(['official repost at cac.gov.cn']);
  });

  it('without an address says why', () => {
    const missing = { carrier: null, readAt: null, noAddress: 'not-found' } as const;
    expect(originWords(missing, en)).toEqual(['no page of it found']);
    expect(originWords(missing, zh)).toEqual(['未查到其网页']);
  });

  it('of which only the site is on record says both', () => {
    const site = { carrier: 'copy', readAt: 'e993.com', noAddress: 'page-not-kept' } as const;
    expect(originWords(site, en)).toHaveLength(2);
  });

  it('that is nothing to link to has no excuse to make', () => {
    expect(originWords({ carrier: null, readAt: null, noAddress: 'none' }, en)).toEqual([]);
  });
});
