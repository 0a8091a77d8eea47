// Links to other sites open beside the atlas, and give the other page no hold on it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);
const LINK = /<a\b[^>]*>/g;

it('every link that opens a window, or leads to a source, says noopener', () => {
  const links = FILES.flatMap((path) =>
    [...readFileSync(join(SOURCE, path), 'utf8').matchAll(LINK)].map(([tag]) => `${path}: ${tag}`),
  );
  const outward = links.filter((tag) => /target="_blank"|source\.url|OPENSTREETMAP/.test(tag));
  expect(outward.length).toBeGreaterThan(4);
  expect(outward.filter((tag) => !/rel="noopener/.test(tag))).toEqual([]);
});
