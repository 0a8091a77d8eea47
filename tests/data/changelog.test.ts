// The changelog speaks of the version of the data that is published.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
}

it('the newest version in the changelog is that of the data', () => {
  const versions = [...read('.github/CHANGELOG.md').matchAll(/^## Data (\S+)$/gm)];
  const { version } = JSON.parse(read('data/version.json'));
  expect(versions[0]?.[1]).toBe(version);
});
