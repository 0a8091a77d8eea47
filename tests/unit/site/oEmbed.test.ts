// What oEmbed's consumers need: the fields of its specification for "rich", true of the page.
import { describe, expect, it } from 'vitest';
import { oEmbed, oEmbedFile } from '@/site/pages/oEmbed';

const SITE = 'https://example.org/atlas/';
const OWNER = { name: 'An "atlas"', author: 'Somebody' };
const read = (fileName: string, language: 'en' | 'zh') =>
  JSON.parse(oEmbed({ fileName, language, title: `${OWNER.name}: zones` }, OWNER, SITE));

describe('a page for oEmbed', () => {
  it.each([
    ['index.html', 'en', 'oembed/index.json', `${SITE}?lang=en&amp;embed=1`],
    ['zh/2020.html', 'zh', 'oembed/zh/2020.json', `${SITE}zh/2020.html?lang=zh&amp;embed=1`],
  ] as const)('%s has a file, and a frame that shows it', (page, language, file, address) => {
    expect(oEmbedFile(page)).toBe(file);
    const answer = read(page, language);
    expect(answer.html).toContain(`<iframe src="${address}" title="An &quot;atlas&quot;: zones"`);
  });

  it('has what the specification requires of "rich", and of a thumbnail', () => {
    expect(read('index.html', 'en')).toMatchObject({
      type: 'rich',
      version: '1.0',
      html: expect.stringMatching(/^<iframe .*><\/iframe>$/),
      width: expect.any(Number),
      height: expect.any(Number),
      thumbnail_url: `${SITE}preview.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});
