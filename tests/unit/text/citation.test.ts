// Citations: version, day of access and address are in every style; CITATION.cff says the same as the data.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, CITATIONS } from '@/text/share/citation';
import { ATLAS } from '../../../data/atlas.config.ts';

const cited = {
  version: { version: '2026.11.23', date: '2026-11-23' },
  accessed: '2026-12-03',
  address: 'https://example.org/atlas/?year=2020',
};

describe('citations', () => {
  it('APA', () => {
    expect(CITATIONS.apa(cited)).toBe(
      `${ATLAS_AUTHOR}. (2026). ${ATLAS_NAME}: ${ATLAS_TITLE_EN} (Version 2026.11.23) [Data set]. Retrieved December 3, 2026, from https://example.org/atlas/?year=2020`,
    );
  });

  it('GB/T 7714', () => {
    expect(CITATIONS['gb-t-7714'](cited)).toBe(
      `${ATLAS_AUTHOR}. ${ATLAS_NAME}：${ATLAS_TITLE_ZH}[DS/OL]. 2026.11.23版. (2026-11-23)[2026-12-03]. https://example.org/atlas/?year=2020.`,
    );
  });

  it('BibTeX', () => {
    const text = CITATIONS.bibtex(cited);
    expect(text).toMatch(/^@misc\{cbec-atlas-2026\.11\.23,\n/);
    expect(text).toContain('  urldate = {2026-12-03}\n}');
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  it.each(CITATION_STYLES)('%s does without a version', (style) => {
    const text = CITATIONS[style]({ ...cited, version: null });
    expect(text).toContain(cited.address);
    expect(text).not.toMatch(/null|undefined|2026\.11/);
  });
});

describe('CITATION.cff', () => {
  const read = (path: string): string =>
    readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

  it('names the version of the data', () => {
    const { version, date } = JSON.parse(read('data/version.json'));
    expect(read('CITATION.cff')).toContain(`\nversion: ${version}\ndate-released: ${date}\n`);
  });

  it('says what the configuration says', () => {
    const lines = read('CITATION.cff').split('\n');
    expect(lines).toContain(`title: "${ATLAS.name}: ${ATLAS.title.en}"`);
    expect(lines).toContain(`  - name: ${ATLAS.author}`);
    const abstract = /abstract: >-\n((?: {2}.*\n)+)/.exec(lines.join('\n'))?.[1] ?? '';
    expect(abstract.trim().split(/\s+/).join(' ')).toBe(ATLAS.description.en);
    expect(lines.find((line) => line.startsWith('repository-code:'))).toBe(
      ATLAS.repository === null ? undefined : `repository-code: "${ATLAS.repository}"`,
    );
  });
});
