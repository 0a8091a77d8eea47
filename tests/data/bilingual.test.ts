// What the page shows of the tables is in the reader's language: no English sentence in a Chinese cell, no Chinese in an English one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../data/publish/columns/allTables.ts';
import { csvRows, DATA_FOLDER } from './realTables.ts';

/** Names that stand in Chinese texts as their owners write them. */
const NAMES =
  /Super Smart Service|MH Handel GmbH|Supply Chain Magazine|Logistics Matters|108 Agency|VGP Park|CTS International|EZA Hill|Miracle Miles|GLP|Noble House|Mega Lion|E-Logistics|P3|CBEC Atlas|Hao Tong International Logistics|The Cubes at West Port|Camp Parkway Commerce Center|Dove Valley Park|Goodman Logistics Center El Monte/g;
const ENGLISH_WORDS = /[A-Za-z]{2,}(?:[ ,;:'-]+[A-Za-z]{2,}){2,}/;

/** Numbers of documents, and names that are given in Chinese beside the English. */
const CHINESE_IN_ENGLISH =
  /〔\d{4}〕\d+号|[（(][^()（）]*[)）]|署贸函|商贸发|东湖高新区|维尔讷|保税物流中心/g;
const CHINESE = /\p{Script=Han}/u;

const CELLS = Object.values(TABLES).flatMap(({ name, columns }) => {
  const rows = csvRows(readFileSync(join(DATA_FOLDER, `${name}.csv`), 'utf8'));
  return columns.flatMap((column) =>
    rows.map((row) => ({
      place: `${name}.csv ${Object.values(row)[0]} ${column.name}`,
      column: column.name,
      text: row[column.name] ?? '',
    })),
  );
});

/** A word that is no name: of three letters and more, none of them large. */
const PLAIN_WORD = /(?:^|[\s(/,])[a-z]{3,}(?=$|[\s),/])/;
/** Names that write such a word. */
const PLAIN_NAMES = /Logistik express/g;

/** What the page shows in Chinese though the table has no Chinese for it. */
const UNTRANSLATED = Object.values(TABLES).flatMap(({ name, columns }) => {
  const names = new Set<string>(columns.map((column) => column.name));
  const rows = csvRows(readFileSync(join(DATA_FOLDER, `${name}.csv`), 'utf8'));
  return [...names]
    .filter((column) => column.endsWith('_zh'))
    .flatMap((chinese) => {
      const stem = chinese.slice(0, -'_zh'.length);
      const english = names.has(`${stem}_en`) ? `${stem}_en` : stem;
      return rows
        .filter((row) => row[chinese] === '')
        .map((row) => ({
          place: `${name}.csv ${Object.values(row)[0]}`,
          text: row[english] ?? '',
        }));
    });
});

describe('the tables', () => {
  it('leave in Latin letters on the Chinese page what is a name, and no description', () => {
    expect(UNTRANSLATED.length).toBeGreaterThan(100);
    const descriptions = UNTRANSLATED.filter(
      ({ text }) => text.includes(' ') && PLAIN_WORD.test(text.replace(PLAIN_NAMES, '')),
    );
    expect(descriptions).toEqual([]);
  });

  it('say nothing in English where the page is Chinese', () => {
    const english = CELLS.filter(
      ({ column, text }) => column.endsWith('_zh') && ENGLISH_WORDS.test(text.replace(NAMES, '')),
    );
    expect(english).toEqual([]);
  });

  it('say nothing in Chinese where the page is English', () => {
    const chinese = CELLS.filter(
      ({ column, text }) =>
        column.endsWith('_en') && CHINESE.test(text.replace(CHINESE_IN_ENGLISH, '')),
    );
    expect(chinese).toEqual([]);
  });
});
