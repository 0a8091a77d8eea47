// `npm run freeze` keeps the tables as they were committed last under a version's name.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(
  new URL('../../../../data/publish/changes/freeze.mjs', import.meta.url),
);
const root = mkdtempSync(join(tmpdir(), 'atlas-freeze-'));
afterAll(() => rmSync(root, { recursive: true }));

function commit(version: string, rows: string): void {
  writeFileSync(join(root, 'data/version.json'), JSON.stringify({ version }));
  writeFileSync(join(root, 'data/zones.csv'), rows);
  const as = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['add', '-A'], { cwd: root });
  execFileSync('git', [...as, 'commit', '-qm', version], { cwd: root });
}

function freeze(...args: readonly string[]): number | null {
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: root }).status;
}

it('keeps the last state of a version, once, whatever came after', () => {
  execFileSync('git', ['init', '-q'], { cwd: root });
  mkdirSync(join(root, 'data'));
  commit('2026.1.1', 'id\na\n');
  commit('2026.1.1', 'id\na\nb\n');
  commit('2026.2.1', 'id\nc\n');
  expect(freeze('2026.1.1')).toBe(0);
  const kept = join(root, 'data/versions/2026.1.1');
  expect(readFileSync(join(kept, 'zones.csv'), 'utf8')).toBe('id\na\nb\n');
  expect(JSON.parse(readFileSync(join(kept, 'version.json'), 'utf8')).version).toBe('2026.1.1');
  expect(freeze('2026.1.1')).toBe(1);
  expect(freeze('2025.1.1')).toBe(1);
  expect(existsSync(join(root, 'data/versions/2025.1.1'))).toBe(false);
});
