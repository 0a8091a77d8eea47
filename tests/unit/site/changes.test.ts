// Page and feed of what changed: each row by id and name in both languages; the feed is one that readers of feeds take.
import { describe, expect, it } from 'vitest';
import { ATLAS } from '../../../data/atlas.config.ts';
import { renderChanges } from '../../../src/site/changes/renderChanges.tsx';
import { files } from '../../data/realTables.ts';

const SITE = 'https://example.org/atlas/';
const log = JSON.parse(files.get('changes.json') ?? '');
const documents = renderChanges({
  files,
  config: { ...ATLAS, site: SITE },
  released: [log[0].version],
});
const text = (name: string): string => documents.get(name) ?? '';

describe('the pages', () => {
  it('list every row of every version, in both languages', () => {
    for (const page of ['changes.html', 'changes-zh.html']) {
      for (const { version, tables } of log) {
        expect(text(page)).toContain(`<h2 id="${version}">`);
        for (const { added, changed, removed } of tables) {
          for (const { id } of [...added, ...changed, ...removed]) {
            expect(text(page).includes(`<code>${id}</code>`), id).toBe(true);
          }
        }
      }
    }
  });

  it('link the versions that have an address, and no others', () => {
    const links = [...text('changes.html').matchAll(/href="(v\/[^"]+)"/g)].map(([, to]) => to);
    expect(links).toEqual([`v/${log[0].version}/`]);
  });
});

describe('the feeds', () => {
  it.each(['changes.atom', 'changes-zh.atom'])('%s has what RFC 4287 asks for', (name) => {
    const feed = text(name);
    const ids = [...feed.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id);
    expect(ids).toHaveLength(log.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(feed.match(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/g)).toHaveLength(ids.length);
    expect(feed.match(/<entry>/g)).toHaveLength(log.length);
    expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${SITE}${name}"/>`);
    expect(feed).toContain('<author><name>');
    expect(feed.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|quot;)/);
  });
});
