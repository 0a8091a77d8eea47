// What the page shows of the tables is in the reader's language: no English sentence in a Chinese cell, no Chinese in an English one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../data/publish/columns/allTables.ts';
import { csvRows, DATA_FOLDER } from './realTables.ts';

/** Names that stand in Chinese texts as their owners write them. */
const NAMES =
  /Super Smart Service|MH Handel GmbH|Supply Chain Magazine|Logistics Matters|108 Agency|VGP Park|CTS International|EZA Hill|Miracle Miles|GLP|Noble House|Mega Lion|E-Logistics|P3|CBEC Atlas/g;
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

describe('the tables', () => {
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
