// Where a page or a document for people lists the kinds of zone, it lists all of them, in their order; and pages written in
// two languages have the same parts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES, OTHER_LANGUAGE } from '@/model/language';
import { sidePageFile } from '@/model/published/sidePages';
import { HOSTED_ZONE_KINDS, ZONE_KINDS } from '@/model/zoneKind';

function read(file: string): string {
  return readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
}

/** The ids of kinds in the one line that begins with `start`, in the order in which they stand there first. */
function kindsInLine(file: string, start: string): readonly string[] {
  const text = read(file);
  const lines = text.split('\n').filter((line) => line.trim().startsWith(start));
  expect(lines, `lines of ${file} that begin with ${start}`).toHaveLength(1);
  const words = [...(lines[0] ?? '').matchAll(/(?:<code>|`)([a-z-]+)(?:<\/code>|`)/g)];
  return words
    .map(([, word = '']) => word)
    .filter((word) => word.includes('-') || ZONE_KINDS.some((kind) => kind === word));
}

it.each([
  ['public/embedding.html', '<tr><td><code>kinds</code>', ZONE_KINDS],
  ['public/embedding-zh.html', '<tr><td><code>kinds</code>', ZONE_KINDS],
  ['README.md', 'The kinds are ', ZONE_KINDS],
  ['data/README.md', '| `kind` | `comprehensive-pilot-zone`', HOSTED_ZONE_KINDS],
])('%s, "%s"', (file, start, kinds) => {
  expect(kindsInLine(file, start)).toEqual(kinds);
});

/** Elements in their order, by name; those within a sentence, whose order is that of its language, left out. */
function elements(html: string): readonly string[] {
  return [...html.matchAll(/<(?!(?:a|code|em)\b)([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name);
}

/** Where it leads, in any order; in both languages alike but for pages that have one of their own in each. */
function links(html: string): readonly string[] {
  return [...html.matchAll(/<(?:a|link)\b[^>]* href="([^"]*)"/g)]
    .map(([, href = '']) => href.replace('./?lang=zh', './').replace(/-zh(?=\.html)/, ''))
    .sort();
}

/** Code, in any order, without what is written in a language. */
function codes(html: string): readonly string[] {
  return [...html.matchAll(/<code>([\s\S]*?)<\/code>/g)]
    .map(([, code = '']) =>
      code
        .replaceAll(/&amp;(?:amp;)?lang=zh/g, '')
        .replaceAll(/title="[^"]*"|(?<=\[)[^[\]]+(?=\]\()|(?<=\d"&gt;)[^&]+/g, '')
        .replaceAll('-zh.svg', '-en.svg')
        .replaceAll('zh/', ''),
    )
    .sort();
}

describe.each(['embedding', 'using-data'] as const)('public/%s.html in two languages', (page) => {
  const [english, chinese] = LANGUAGES.map((language) =>
    read(`public/${sidePageFile(page, language)}`),
  ) as [string, string];

  it('has the same parts', () => {
    expect(elements(english).length).toBeGreaterThan(20);
    expect(elements(chinese)).toEqual(elements(english));
  });

  it('has the same links', () => {
    expect(links(english).length).toBeGreaterThan(3);
    expect(links(chinese)).toEqual(links(english));
  });

  it('has the same code', () => {
    expect(codes(english).length).toBeGreaterThan(10);
    expect(codes(chinese)).toEqual(codes(english));
  });

  it('leads to the other language and to the atlas in its own', () => {
    for (const language of LANGUAGES) {
      const html = read(`public/${sidePageFile(page, language)}`);
      const other = OTHER_LANGUAGE[language];
      expect(html).toContain(`<html lang="${LANGUAGE_TAGS[language]}">`);
      expect(html).toContain(
        `<a href="${sidePageFile(page, other)}" lang="${LANGUAGE_TAGS[other]}" hreflang="${LANGUAGE_TAGS[other]}">${LANGUAGE_NAMES[other]}</a>`,
      );
      expect(html).toContain(language === 'en' ? '<a href="./">' : '<a href="./?lang=zh">');
    }
  });

  it('has no words of the other language but in that link', () => {
    expect(english.match(/\p{Script=Han}+/gu)).toEqual(['中文']);
    // What stands between words of Chinese is written in full width.
    expect(chinese.match(/\p{Script=Han}[,;:?()]/gu)).toBeNull();
  });
});
