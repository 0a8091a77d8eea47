// A style in the base map's place: what is wrong with it is said before anything is built.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedStyle, styleFaults } from '@/site/config/ownStyle';

const LAYERS = [{ id: 'ground', type: 'background' }];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-style-'));
  mkdirSync(join(folder, 'land'));
  writeFileSync(join(folder, 'land', 'here.geojson'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function faultsOf(style: object | string): readonly string[] {
  const file = join(folder, 'style.json');
  writeFileSync(file, typeof style === 'string' ? style : JSON.stringify(style));
  return styleFaults(file);
}

const withSource = (source: object) => ({ version: 8, sources: { own: source }, layers: LAYERS });

describe('styleFaults', () => {
  it('has nothing against a style whose files lie beside it', () => {
    const tiles = ['tiles/{z}/{x}/{y}.pbf'];
    expect(faultsOf(withSource({ type: 'vector', tiles }))).toEqual([]);
    expect(faultsOf(withSource({ type: 'geojson', data: 'land/here.geojson' }))).toEqual([]);
    const own = new URL('../../../browser/sites/ownMap/style.json', import.meta.url);
    expect(styleFaults(fileURLToPath(own))).toEqual([]);
  });

  it.each([
    ['{', 'it is no JSON'],
    [{ version: 8, sources: {}, layers: [{ id: 'x', type: 'flil', source: 's' }] }, 'flil'],
    [withSource({ type: 'vector', tiles: ['https://example.org/{z}/{x}/{y}'] }), 'must lie in the'],
    [withSource({ type: 'raster', url: 'tiles.json' }), 'name its tiles in the style itself'],
    [withSource({ type: 'geojson', data: 'land/gone.geojson' }), 'land/gone.geojson is missing'],
    [{ ...withSource({ type: 'geojson', data: '/x' }), layers: LAYERS }, 'sources.own.data is /x'],
    [{ version: 8, sources: {}, layers: [{ id: 'hainan', type: 'background' }] }, '"hainan" is a'],
    [{ version: 8, sources: {}, layers: LAYERS, sprite: 'signs' }, 'sprite: signs.json is missing'],
  ])('%j: says what does not fit', (style, message) => {
    expect(faultsOf(style).join('\n')).toContain(message);
  });

  it('says that there is no such file', () => {
    expect(styleFaults(join(folder, 'nowhere.json'))).toEqual(['the file is missing']);
  });
});

it('the style stands in a folder of the site', () => {
  expect(publishedStyle('data/approved/own.json')).toBe('map/own.json');
});
