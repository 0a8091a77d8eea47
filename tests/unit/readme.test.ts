// The README is true: its commands are there, its files, links and pictures exist, its sections are complete.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const README = read('README.md');
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

/** Lines of the blocks of shell, and code in the text that begins with a command. */
const COMMANDS = [
  ...[...README.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) => block.split('\n')),
  ...[...README.matchAll(/`((?:[A-Z_]+=\S+ )*(?:npm|node) [^`]+)`/g)].map(([, code = '']) => code),
]
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line !== '');

/** What sets the environment, by name. */
const VARIABLES = [...new Set([...README.matchAll(/\bATLAS_[A-Z_]+/g)].map(([name]) => name))];

describe('the commands', () => {
  it('are found', () => {
    expect(COMMANDS.length).toBeGreaterThan(10);
    expect(COMMANDS[0]).toBe('npm ci && npm start');
  });

  it.each(COMMANDS)('%s can be run', (line) => {
    for (const command of line.split('&&').map((each) => each.trim())) {
      const words = command.replace(/^(?:[A-Z_]+=(?:'[^']*'|\S+) )+/, '').split(/\s+/);
      const [program, first = '', second = ''] = words;
      if (program === 'node') expect(existsSync(`${ROOT}${first}`), first).toBe(true);
      else if (first === 'run') expect(Object.keys(SCRIPTS)).toContain(second);
      else expect(['npm ci', 'npm start', 'npm test']).toContain(`${program} ${first}`);
    }
  });

  it.each(VARIABLES)('%s is read by somebody', (name) => {
    const readers = [
      'vite.config.ts',
      'src/site/config/readConfig.ts',
      'tests/browser/run.mjs',
      'tests/browser/findBrowser.mjs',
      'tests/browser/playwright.config.ts',
    ];
    expect(readers.some((path) => read(path).includes(name))).toBe(true);
  });
});

it('names the budgets that the build holds', () => {
  const held = [...read('vite.config.ts').matchAll(/most: \{ weight: (\d+)/g)].map(([, kB]) => kB);
  const named =
    /visible [\d.]+ of (\d+) kB gzip on the front page, [\d.]+ of (\d+) in Chinese, [\d.]+ of (\d+) emb/;
  expect(named.exec(README)?.slice(1)).toEqual(held.slice(0, 3));
});

describe('links, pictures and paths', () => {
  const targets = [
    ...[...README.matchAll(/(?:srcset|src)="([^"]+)"/g)],
    ...[...README.matchAll(/\]\(([^)]+)\)/g)],
  ].map(([, target = '']) => target);
  const paths = [
    ...README.matchAll(
      /`((?:\.github|\.ci|data|src|tests)\/[\w./-]*|[A-Z]+(?:-[A-Z]+)?\.(?:md|cff)|LICENSE(?:-DATA)?)`/g,
    ),
  ].map(([, path = '']) => path);

  it('has a picture', () => {
    expect(targets.some((target) => target.endsWith('.png'))).toBe(true);
  });

  it.each([...new Set(targets.filter((target) => !target.startsWith('https://')))])('%s', (to) => {
    expect(existsSync(`${ROOT}${to}`)).toBe(true);
  });

  it.each([...new Set(paths)])('%s', (path) => {
    expect(existsSync(`${ROOT}${path}`)).toBe(true);
  });
});

it('says in order what a newcomer asks', () => {
  const sections = [...README.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  const wanted = [
    'Two commands',
    'Reading',
    'Embedding',
    'Citing',
    'Adding a fact',
    'Hosting',
    'An atlas of your own',
    'Performance',
    'Accessibility',
    'Browsers',
    'Limits',
    'Licences',
  ];
  expect(sections.filter((title) => wanted.includes(title ?? ''))).toEqual(wanted);
});

describe('the tests that other documents name', () => {
  const SPECS = readdirSync(`${ROOT}tests`, { recursive: true, encoding: 'utf8' });

  it.each(['ACCESSIBILITY.md', 'REPORTS.md', 'DECISIONS.md'])(
    '%s names tests that exist',
    (name) => {
      const text = read(`.github/${name}`);
      const files = [...text.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`/g)].map(
        ([, path = '']) => path,
      );
      const missing = files.filter(
        (file) => !SPECS.some((path) => `/${path}`.endsWith(`/${file}`)),
      );
      expect(missing).toEqual([]);
    },
  );
});
