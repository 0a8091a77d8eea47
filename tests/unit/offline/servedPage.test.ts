// Which addresses the kept atlas answers, and which it leaves to the network.
import { describe, expect, it } from 'vitest';
import { servedPage } from '@/offline/servedPage';

const FILES = new Set(['index.html', 'zh/index.html', 'data/zones.geojson']);
const served = (path: string, search = '') => servedPage(path, search, FILES);

describe('the kept atlas', () => {
  it.each([
    ['', '?year=2019&lang=zh', 'index.html'],
    ['index.html', '', 'index.html'],
    ['zh/', '?place=hangzhou', 'zh/index.html'],
  ])('answers %j%s with %s', (path, search, file) => {
    expect(served(path, search)).toEqual({ type: 'page', file });
  });

  it.each([
    ['2019.html', '', '?year=2019'],
    ['zh/2019.html', '?kinds=bonded-zone', 'zh/?kinds=bonded-zone&year=2019'],
    ['2019.html', '?year=2020', '?year=2020'],
    ['2019.html', '?years=2018..2020', '?years=2018..2020'],
  ])('leads %s%s to %s', (path, search, to) => {
    expect(served(path, search)).toEqual({ type: 'moved', to });
  });

  it.each([
    ['', '?embed=1'],
    ['2019.html', '?year=2019&embed=1'],
    ['about.html', ''],
    ['v/2026.11.26/', ''],
    ['v/2026.11.26/zh/', ''],
    ['fr/', ''],
    ['data/zones.geojson', ''],
  ])('leaves %j%s to the network', (path, search) => {
    expect(served(path, search)).toBeNull();
  });
});
