// search.json: small, complete in its readings, and its pinyin agrees with the English names of the places.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toPinyin } from '../../data/publish/files/pinyin.ts';
import type { PublishedSearch } from '../../src/model/published/publishedSearch.ts';
import { csvRows, publishedText } from './realTables.ts';

const MOST_BYTES = 25_000;

const text = publishedText('search.json');
const index: PublishedSearch = JSON.parse(text);
const places = csvRows(publishedText('places.csv'));
const zones = csvRows(publishedText('zones.csv'));

/** Places that English calls by another language's name, with what pinyin says. */
const FOREIGN_NAMES: Readonly<Record<string, string>> = {
  Bayannur: 'bayannaoer',
  'Bortala Mongol Autonomous Prefecture': 'boertalamenggu',
  Erenhot: 'erlianhaote',
  Harbin: 'haerbin',
  Hohhot: 'huhehaote',
  Horgos: 'huoerguosi',
  'Ili Kazakh Autonomous Prefecture': 'yilihasake',
  'Kashgar Prefecture': 'kashi',
  Lhasa: 'lasa',
  Ordos: 'eerduosi',
  Ulanqab: 'wulanchabu',
  Urumqi: 'wulumuqi',
};

const SUFFIX = /(?:市|地区|自治州|新区|示范区|综合实验区|全岛)$/;
const PEOPLES = /(?:[傣景颇哈尼彝白]+族)+/;

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function englishStem(name: string): string {
  return letters(
    name.replace(
      / (?:\(.*\)|City|New Area|Comprehensive Experimental Zone|Demonstration Zone|(?:\w+ and )?\w+ Autonomous Prefecture)$/,
      '',
    ),
  );
}

describe('search.json', () => {
  it('stays small', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('reads every place as its English name says, or as noted', () => {
    const read = places.map(({ name_en = '', name_zh = '' }) => [
      name_en,
      letters(toPinyin(name_zh.replace(SUFFIX, '').replace(PEOPLES, ''))),
    ]);
    const expected = places.map(({ name_en = '' }) => [
      name_en,
      FOREIGN_NAMES[name_en] ?? englishStem(name_en),
    ]);
    expect(read).toEqual(expected);
  });

  it.each([
    ['重庆市', 'chong qing shi'],
    ['厦门市', 'xia men shi'],
    ['长沙市', 'chang sha shi'],
    ['台州市', 'tai zhou shi'],
    ['丽水市', 'li shui shi'],
    ['六安市', 'lu an shi'],
    ['乐山市', 'le shan shi'],
    ['蚌埠市', 'beng bu shi'],
    ['珲春市', 'hun chun shi'],
    ['青海曹家堡保税物流中心（B型）', 'qing hai cao jia bu bao shui wu liu zhong xin xing'],
    ['山西方略保税物流中心', 'shan xi fang lue bao shui wu liu zhong xin'],
  ])('reads %s as %s', (name, pinyin) => {
    expect(toPinyin(name)).toBe(pinyin);
  });

  it('has a reading for every Chinese character of a name', () => {
    const known = Object.values(index.readings).join('');
    const names = [...places, ...zones].map(({ name_zh = '' }) => name_zh).join('');
    const missing = (names.match(/\p{Script=Han}/gu) ?? []).filter(
      (character) => !known.includes(character),
    );
    expect(missing).toEqual([]);
  });

  it('has every document that designates a zone, and every rule with a number, once', () => {
    const expected = new Set(zones.map(({ document = '' }) => document));
    expected.delete('');
    for (const { id = '', rank, number_zh } of csvRows(publishedText('sources.csv'))) {
      if (rank === 'legal-document' && number_zh !== '') expected.add(id);
    }
    expect(expected).toContain('shangcaifa-2021-39');
    expect(index.documents.map(({ id }) => id).sort()).toEqual([...expected].sort());
  });

  it('names other names of places and provinces that exist', () => {
    const ids = new Set(places.map(({ id = '' }) => id));
    const provinces = new Set(zones.map(({ province = '' }) => province));
    expect(Object.keys(index.places).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(index.provinces).filter((id) => !provinces.has(id))).toEqual([]);
  });
});
