// A version of the data is the day of its tables: whoever changes them on a later day gives them its name, so that what
// was published and cited stays what it was.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/** What to do when tables of `day` stand under a version of an earlier one; null when nothing is. */
function lateness(version: { readonly version: string; readonly date: string }, day: string) {
  if (day <= version.date) return null;
  const name = day.split('-').map(Number).join('.');
  return `data/*.csv changed on ${day}, and data/version.json says ${version.version}: run "npm run freeze", write {"version": "${name}", "date": "${day}"} into data/version.json and CITATION.cff, and begin "## Data ${name}" in .github/CHANGELOG.md`;
}

it('the rule sees a change of a later day, and names what to do', () => {
  const version = { version: '2026.9.2', date: '2026-09-02' };
  expect(lateness(version, '2026-09-02')).toBeNull();
  expect(lateness(version, '2026-09-10')).toContain('write {"version": "2026.9.10"');
});

it('the tables are those of the day that the version names', () => {
  // Without its history nobody knows when a table changed; the build then holds what is published (`keepVersions`).
  const isWhole =
    existsSync(`${ROOT}.git`) && git('rev-parse', '--is-shallow-repository') === 'false';
  const day = isWhole ? git('log', '-1', '--format=%ad', '--date=short', '--', 'data/*.csv') : '';
  const version = JSON.parse(readFileSync(`${ROOT}data/version.json`, 'utf8'));
  expect(lateness(version, day)).toBeNull();
});
