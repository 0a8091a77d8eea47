// The page about the data says in both languages what the published files hold, and links a report where one is configured.
import { describe, expect, it } from 'vitest';
import { reportAddress } from '@/model/view/reportAddress';
import { renderAbout } from '../../../../src/site/about/renderAbout.tsx';
import { files } from '../../../data/realTables.ts';

const VERSION = { version: '2026.11.26', date: '2026-11-26' };
const pagesWith = (reports: string) => renderAbout({ files, version: VERSION, reports });
const [english, chinese] = pagesWith('https://example.org/issues/new').map(({ html }) => html);

/** The cells of the row that begins with the words. */
function rowOf(html: string | undefined, words: string): readonly string[] {
  const row = html?.split('<tr>').find((each) => each.includes(`>${words}</th>`)) ?? '';
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell.replace(/<[^>]*>/g, ''),
  );
}

describe('the page about the data', () => {
  it('counts each kind beside its official number', () => {
    expect(rowOf(english, 'Comprehensive pilot zones').slice(0, 3)).toEqual([
      '178',
      '178',
      '16 November 2025',
    ]);
    expect(rowOf(english, 'Comprehensive bonded zones').slice(0, 2)).toEqual(['168', '168']);
    expect(rowOf(chinese, '进口贸易促进创新示范区').slice(0, 2)).toEqual(['25', '43']);
  });

  it('sets the official totals beside what was in force on their day', () => {
    expect(rowOf(english, '2020')).toEqual(['105', '105', '']);
    expect(rowOf(english, '28 April 2026')).toEqual(['168', '153', '+15']);
  });

  it('counts the sources by what they are worth', () => {
    const [all = '0', withAddress = '0'] = rowOf(english, 'Legal documents');
    expect(Number(all)).toBeGreaterThan(50);
    expect(Number(withAddress)).toBeLessThanOrEqual(Number(all));
  });

  it('links reports where an address is configured, and has words and no link where none is', () => {
    expect(english).toContain('href="https://example.org/issues/new?title=Data+2026.11.26');
    const [without] = pagesWith('');
    expect(without?.html).toContain('names no place for reports');
    expect(without?.html).not.toContain('Report an error</a>');
  });

  it('is a page of each language that links the other', () => {
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('href="about-zh.html"');
    expect(chinese).toContain('<html lang="zh-Hans">');
    expect(chinese).toContain('href="./?lang=zh"');
  });
});

describe('reportAddress', () => {
  const report = { title: '杭州 (cpz-hangzhou)', body: 'a & b' };

  it('fills in title and text', () => {
    const address = reportAddress('https://example.org/new?labels=data', report);
    expect(Object.fromEntries(new URL(address ?? '').searchParams)).toEqual({
      labels: 'data',
      ...report,
    });
  });

  it.each(['', 'javascript:alert(1)', 'issues/new', 'https://a b'])('refuses %j', (base) => {
    expect(reportAddress(base, report)).toBeNull();
  });
});
