// The host of the tests answers as GitHub Pages does: what it sends, and what it says of files that are not there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Host, host } from '../host.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-host-'));
let site: Host;

beforeAll(async () => {
  mkdirSync(join(folder, 'zh'));
  writeFileSync(join(folder, 'index.html'), '<p>Front</p>');
  writeFileSync(join(folder, '404.html'), '<p>Lost</p>');
  writeFileSync(join(folder, 'zh/index.html'), '<p>首页</p>');
  writeFileSync(join(folder, 'icon.png'), 'picture');
  site = await host({ folders: [{ base: '/atlas/', folder }], isLikePages: true });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${site.origin}${path}`, { headers, redirect: 'manual' });

it('sends text compressed, pictures as they are, both to everybody and for ten minutes', async () => {
  const page = await ask('/atlas/');
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'max-age=600',
    'access-control-allow-origin': '*',
  });
  expect(await page.text()).toBe('<p>Front</p>');
  const picture = await ask('/atlas/icon.png');
  expect(picture.headers.get('content-encoding')).toBeNull();
  expect(picture.headers.get('cache-control')).toBe('max-age=600');
});

it('sends nothing again to whom has it', async () => {
  const mark = (await ask('/atlas/')).headers.get('etag') ?? '';
  expect((await ask('/atlas/', { 'if-none-match': mark })).status).toBe(304);
  expect((await ask('/atlas/', { 'if-none-match': '"other"' })).status).toBe(200);
});

it('answers a lost address with 404 and the page for it, at any depth, and a folder with its slash', async () => {
  for (const path of ['/atlas/no.html', '/atlas/v/1/zh/no/', '/atlas/..%2f..%2fetc/passwd']) {
    const lost = await ask(path);
    expect([lost.status, await lost.text()]).toEqual([404, '<p>Lost</p>']);
  }
  expect((await ask('/elsewhere/')).status).toBe(404);
  const folderAnswer = await ask('/atlas/zh');
  expect([folderAnswer.status, folderAnswer.headers.get('location')]).toEqual([301, '/atlas/zh/']);
});
