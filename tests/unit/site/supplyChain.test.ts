// What is shipped and what builds it: every package from the registry, with its checksum, and no run-time package unknown.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = read('package-lock.json');

it('every locked package has a checksum, and comes from no place of its own', () => {
  const loose = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .filter(
      ([, { resolved = '', integrity = '' }]) =>
        !integrity.startsWith('sha512-') ||
        !/^(?:https:\/\/registry\.npmjs\.org\/.*)?$/.test(resolved),
    );
  expect(loose.map(([path]) => path)).toEqual([]);
});

it('CONTRIBUTING gives the reason of every package that is shipped', () => {
  const text = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const named = Object.keys(read('package.json').dependencies);
  expect(named.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});
