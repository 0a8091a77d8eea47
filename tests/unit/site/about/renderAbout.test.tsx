// The page about the data says in both languages what the published files hold, and links a report where one is configured.
import { describe, expect, it } from 'vitest';
import type { AtlasConfig } from '@/model/config/atlasConfig';
import { reportAddress } from '@/model/view/reportAddress';
import { ATLAS } from '../../../../data/atlas.config.ts';
import { renderAbout } from '../../../../src/site/about/renderAbout.tsx';
import { files } from '../../../data/realTables.ts';

const VERSION = { version: '2026.11.26', date: '2026-11-26' };
const pagesWith = (config: Partial<AtlasConfig>) =>
  renderAbout({ files, version: VERSION, config: { ...ATLAS, ...config } });
const [english, chinese] = pagesWith({ reports: 'https://example.org/issues/new' }).map(
  ({ html }) => html,
);

/** The cells of the row that begins with the words. */
function rowOf(html: string | undefined, words: string): readonly string[] {
  const row = html?.split('<tr>').find((each) => each.includes(`>${words}</th>`)) ?? '';
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell.replace(/<[^>]*>/g, ''),
  );
}

/** What stands on the page, each piece by itself, but for the link to the other language. */
function wordsOf(html: string | undefined): readonly string[] {
  const body = html?.replace(/^.*<body/s, '').replace(/<nav>.*?<\/nav>/s, '') ?? '';
  return body
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
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
    expect(rowOf(english, '28 April 2026')).toEqual(['168', '168', '']);
    // A year alone, or "by 2024", is no date of the day before.
    expect(rowOf(english, '25 February 2020')).toEqual(['110', '105', '+34']);
    expect(rowOf(chinese, '2022年2月17日')).toEqual(['155', '155', '+3']);
  });

  it('sets shares as its language does', () => {
    expect(wordsOf(english).filter((text) => /\d%/.test(text))).toEqual([]);
    expect(wordsOf(chinese).filter((text) => /^\d+%$/.test(text)).length).toBeGreaterThan(8);
    expect(wordsOf(chinese).filter((text) => /\d\s%/.test(text))).toEqual([]);
  });

  it('counts the sources by what they are worth', () => {
    const [all = '0', withAddress = '0'] = rowOf(english, 'Legal documents');
    expect(Number(all)).toBeGreaterThan(50);
    expect(Number(withAddress)).toBeLessThanOrEqual(Number(all));
  });

  it('links reports where an address is configured, and has words and no link where none is', () => {
    expect(english).toContain('href="https://example.org/issues/new?title=Data+2026.11.26');
    const [without] = pagesWith({});
    expect(without?.html).toContain('names no place for reports');
    expect(without?.html).not.toContain('Report an error</a>');
  });

  it('names who answers for it and where its tables are, where that is configured', () => {
    const repository = 'https://example.org/atlas';
    const [named] = pagesWith({ contact: 'mailto:desk@example.org', repository });
    expect(named?.html).toContain('<a href="mailto:desk@example.org">desk@example.org</a>');
    expect(named?.html).toContain(`<a href="${repository}">`);
    expect(english).not.toContain('Who answers');
  });

  it('tells search engines of the whole and of every file, by the rules for data sets', () => {
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
      pagesWith({ site: 'https://example.org/atlas/' })[1]?.html ?? '',
    )?.[1];
    const whole = JSON.parse(text ?? '');
    const published = JSON.parse(files.get('datapackage.json') ?? '').resources;
    expect(whole.hasPart).toHaveLength(published.length);
    // https://developers.google.com/search/docs/appearance/structured-data/dataset
    for (const dataset of [whole, ...whole.hasPart]) {
      expect(dataset['@type']).toBe('Dataset');
      expect(dataset.name).not.toBe('');
      expect(dataset.description.length).toBeGreaterThanOrEqual(50);
      expect(dataset.description.length).toBeLessThanOrEqual(5000);
      expect(dataset.license).toBe('https://creativecommons.org/licenses/by/4.0/');
      expect(dataset.url).toBe('https://example.org/atlas/about-zh.html');
      for (const { contentUrl } of dataset.distribution) {
        const [, file = ''] = contentUrl.split('https://example.org/atlas/data/');
        expect(files.has(file), file).toBe(true);
      }
    }
  });

  it('says in Chinese what is no name, and nothing in Chinese in English', () => {
    const threeWords = /[A-Za-z]{2,}(?:[ ,;:'-]+[A-Za-z]{2,}){2,}/;
    expect(wordsOf(chinese).length).toBeGreaterThan(300);
    expect(wordsOf(chinese).filter((text) => threeWords.test(text))).toEqual([]);
    expect(wordsOf(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
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
