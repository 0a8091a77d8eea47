// Versions of the data on disk: the built one gets a folder of its own, earlier ones are taken over as they are, and
// whatever does not fit stops the build.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keepVersions } from '@/site/frozen/keepVersions';
import { readVersions } from '@/site/frozen/versionFiles';
import { ATLAS } from '../../../../data/atlas.config.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const PAGE =
  '<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="x"><meta name="referrer" content="y"><script>go("./assets/a.js")</script></head><body><div id="atlas"></div><noscript id="plain"><a href="./2020.html#zone">1 zone</a> <a href="./2020.html">2020</a> <a href="./zh/2020.html" lang="zh-Hans">中文</a><img src="pictures/2020-en.svg"></noscript><script type="module" src="./assets/main.js"></script></body></html>';

const YEAR_PAGE = PAGE.replace(
  '<a href="./2020.html#zone">1 zone</a>',
  '<table id="zone"></table>',
);

/** A built site, by file name. */
function site(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  folders.push(folder);
  const all = {
    'index.html': PAGE,
    'zh/index.html': PAGE.replace('<head>', '<head><base href="../">'),
    '2019.html': 'an older year',
    '2020.html': YEAR_PAGE,
    'zh/2020.html': YEAR_PAGE,
    'about.html': 'about',
    'assets/main.js': 'main',
    'pictures/2020-en.svg': '<svg/>',
    'data/zones.csv': 'id\na\n',
    'data/basemap/tiles.json': '[]',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

interface Wishes {
  readonly earlier?: string;
  readonly zones?: string;
}

function keep(folder: string, version: string, { earlier = '', zones = 'id\na\n' }: Wishes = {}) {
  const date = version.replaceAll('.', '-');
  const line = { line: `State of ${date}.`, link: 'Newest' };
  keepVersions(folder, {
    config: ATLAS,
    version: { version, date },
    published: new Map([['zones.csv', zones]]),
    earlier,
    words: { en: line, zh: line },
  });
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('the version that is built', () => {
  const folder = site();
  keep(folder, '2026.11.26');
  const page = read(folder, 'v/2026.11.26/index.html');
  folders.splice(0);

  it('has its page, its data and what it cites, and shares scripts and tiles', () => {
    expect(read(folder, 'v/2026.11.26/data/zones.csv')).toBe('id\na\n');
    expect(read(folder, 'v/2026.11.26/about.html')).toBe('about');
    expect(read(folder, 'v/2026.11.26/pictures/2020-en.svg')).toBe('<svg/>');
    expect(page).toContain('src="../../assets/main.js"');
    expect(page).toContain('go("../../assets/a.js")');
    const tiles = /data-tiles="\.\.\/\.\.\/(assets\/tiles-[0-9a-f]{8}\/)"/.exec(page)?.[1];
    expect(read(folder, `${tiles}tiles.json`)).toBe('[]');
  });

  it('says which state it is, leads to the newest, and links no page of a year', () => {
    expect(page).toContain('data-frozen="2026.11.26"');
    expect(page).toContain('State of 2026-11-26. <a href="../../">Newest</a>');
    expect(page).toContain('State of 2026-11-26. <a href="../../zh/">Newest</a>');
    expect(page).toContain(' 2020 <a href="./zh/" lang="zh-Hans">');
    expect(page).not.toContain('2020.html');
    expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  it('has without JavaScript the table that the front page leaves to the page of its year', () => {
    expect(page).toContain('<noscript id="plain"><table id="zone"></table>');
    expect(read(folder, 'v/2026.11.26/zh/index.html')).toContain('<table id="zone"></table>');
  });

  it('is listed with the hash of each of its files', () => {
    const files = Object.keys(JSON.parse(read(folder, 'v/2026.11.26/files.json')));
    expect(files).toContain('assets/main.js');
    expect(files).toContain('v/2026.11.26/zh/index.html');
    expect(files.filter((path) => !/^(?:assets|v\/2026\.11\.26)\//.test(path))).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('earlier versions', () => {
  function publishedOnce(): string {
    const folder = site();
    keep(folder, '2026.1.1');
    return folder;
  }

  it('stay as they are beside the newest, with the files that they share', () => {
    const earlier = publishedOnce();
    const folder = site({ 'assets/main.js': 'main' });
    keep(folder, '2026.2.2', { earlier, zones: 'id\nb\n' });
    expect(readVersions(folder).map(({ version }) => version)).toEqual(['2026.2.2', '2026.1.1']);
    for (const path of Object.keys(JSON.parse(read(earlier, 'v/2026.1.1/files.json')))) {
      expect(read(folder, path)).toBe(read(earlier, path));
    }
  });

  it('are not drawn anew while the tables are the same, and stop other tables of the same name', () => {
    const earlier = publishedOnce();
    const folder = site({ 'about.html': 'new words' });
    keep(folder, '2026.1.1', { earlier });
    expect(read(folder, 'v/2026.1.1/about.html')).toBe('about');
    expect(() => keep(site(), '2026.1.1', { earlier, zones: 'id\nc\n' })).toThrow(
      'version 2026.1.1 is published with other tables: give data/version.json the day',
    );
  });

  it('stop the build where a file is not what its list says, or would become another', () => {
    const earlier = publishedOnce();
    const clash = site({ 'assets/main.js': 'another' });
    expect(() => keep(clash, '2026.2.2', { earlier })).toThrow('assets/main.js of an earlier');
    writeFileSync(join(earlier, 'v/2026.1.1/about.html'), 'forged');
    expect(() => keep(site(), '2026.2.2', { earlier })).toThrow(
      'v/2026.1.1/about.html is not the file that v/2026.1.1/files.json lists',
    );
  });
});
