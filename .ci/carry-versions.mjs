// Carries the versions of the data that a site publishes into a folder, from which the next build takes them over:
// node .ci/carry-versions.mjs https://example.org/atlas/ FOLDER. A version comes whole, or nothing does.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [site = '', folder = ''] = process.argv.slice(2);
if (!site.endsWith('/') || folder === '') {
  throw new Error('usage: carry-versions.mjs ADDRESS-WITH-SLASH FOLDER');
}

/** How many files are asked for at once. */
const AT_ONCE = 8;

/** @param {string} path @returns {Promise<Buffer | null>} null for a file that is not there */
async function read(path) {
  const response = await fetch(new URL(path, site), { cache: 'no-store' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** @param {string} path @param {Buffer} bytes */
function keep(path, bytes) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** @param {string} path @param {string} hash */
async function carry(path, hash) {
  if (!/^(?:v|assets)\/[\w./-]+$/.test(path) || path.includes('..')) {
    throw new Error(`${path} is no path of a version`);
  }
  const bytes = await read(path);
  if (bytes === null) throw new Error(`${path} is listed, and not there`);
  if (createHash('sha256').update(bytes).digest('hex') !== hash) {
    throw new Error(`${path} is not the file that is listed`);
  }
  keep(path, bytes);
}

const list = await read('v/versions.json');
if (list === null) {
  console.log(`${site} publishes no versions yet`);
} else {
  const versions = JSON.parse(list.toString());
  const files = new Map();
  for (const { version } of versions) {
    const path = `v/${version}/files.json`;
    const text = await read(path);
    if (text === null) throw new Error(`${path} is not there`);
    keep(path, text);
    for (const [file, hash] of Object.entries(JSON.parse(text.toString()))) files.set(file, hash);
  }
  const waiting = [...files];
  const carryOn = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await carry(...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, carryOn));
  keep('v/versions.json', list);
  console.log(`${versions.length} versions, ${files.size} files from ${site}`);
}
