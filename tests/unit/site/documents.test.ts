// Where a page or a document for people lists the kinds of zone, it lists all of them, in their order.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOSTED_ZONE_KINDS, ZONE_KINDS } from '@/model/zoneKind';

/** The ids of kinds in the one line that begins with `start`, in the order in which they stand there first. */
function kindsInLine(file: string, start: string): readonly string[] {
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim().startsWith(start));
  expect(lines, `lines of ${file} that begin with ${start}`).toHaveLength(1);
  const words = [...(lines[0] ?? '').matchAll(/(?:<code>|`)([a-z-]+)(?:<\/code>|`)/g)];
  return words
    .map(([, word = '']) => word)
    .filter((word) => word.includes('-') || ZONE_KINDS.some((kind) => kind === word));
}

it.each([
  ['public/embedding.html', '<tr><td><code>kinds</code>', ZONE_KINDS],
  ['README.md', 'The kinds are ', ZONE_KINDS],
  ['data/README.md', '| `kind` | `comprehensive-pilot-zone`', HOSTED_ZONE_KINDS],
])('%s, "%s"', (file, start, kinds) => {
  expect(kindsInLine(file, start)).toEqual(kinds);
});
