// What the page would leave out is an error of the build, at the row that it comes from.
import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../../data/publish/buildTables.ts';
import { checkTables } from '../../../data/publish/checks/checkTables.ts';
import { checkDecoders } from '../../../data/publish/checks/decoders.ts';
import { formatProblem } from '../../../data/publish/reading/problem.ts';
import { soundTables, tablesWith } from './fixtureTables.ts';

const MEND = 'mend the row, or let its decoder in src/dataset read it';

/** Where a passage of a fixture table begins, as `line:column`. */
function placeIn(file: string, passage: string): string {
  const text = soundTables().get(file) ?? '';
  const before = text.slice(0, text.indexOf(passage)).split('\n');
  return `data/${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('a row that the columns allow and the page cannot read', () => {
  it.each([
    {
      what: 'a figure without its number',
      file: 'indicators.csv',
      passage: ',1690000000000,',
      replacement: ',,',
      problem: 'value "": makes the page leave out total-2020-first (value: a number is missing)',
    },
    {
      what: 'a total without its number',
      file: 'warehouse-totals.csv',
      passage: ',1800,',
      replacement: ',,',
      problem: 'value "": makes the page leave out count-2020 (value: a number is missing)',
    },
    {
      what: 'a national total of no series',
      file: 'warehouse-totals.csv',
      passage: ',wide,',
      replacement: ',,',
      problem: 'series "": makes the page leave out count-2020 (series: text is missing)',
    },
    {
      what: 'a national total of half a year',
      file: 'warehouse-totals.csv',
      passage: ',2020-12-31,MOFCOM',
      replacement: ',2020-H2,MOFCOM',
      problem: 'as_of "2020-H2": makes the page leave out count-2020 (as_of: "2020-H2" is no date)',
    },
    {
      what: 'a count of a country of a quarter',
      file: 'warehouse-regions.csv',
      passage: ',2022-12-31,warehouse_count,1178',
      replacement: ',2022-Q4,warehouse_count,1178',
      problem: 'as_of "2022-Q4": makes the page leave out us-2022 (as_of: "2022-Q4" is no date)',
    },
    {
      what: 'a count of a country without a point',
      file: 'warehouse-regions.csv',
      passage: ',-97,38,',
      replacement: ',,,',
      problem: 'lon "": makes the page leave out us-2022 (lon: a country needs a point)',
    },
    {
      what: 'a site larger than a city',
      file: 'warehouse-facilities.csv',
      passage: ',86186,',
      replacement: ',861860000000,',
      problem:
        'area_m2 "861860000000": makes the page leave out us-rialto (area_m2: "861860000000" is not a number from 0 to 100000000)',
    },
  ])('is named: $what', ({ file, passage, replacement, problem }) => {
    const { files, problems } = buildFromTexts(tablesWith(file, passage, replacement));
    // A cell begins after the comma of the passage.
    const [name, line, column] = placeIn(file, passage).split(':');
    const place = `${name}:${line}:${Number(column) + 1}`;
    expect(problems.map(formatProblem)).toEqual([`${place} ${problem}; ${MEND}`]);
    expect(files.size).toBe(0);
  });

  it('is named: a zone with the id of a retail-import city', () => {
    const texts = tablesWith('zones.csv', 'cpz-haikou,', 'retail-import-haikou,');
    expect(buildFromTexts(texts).problems.map(formatProblem)).toEqual([
      `data/retail-import-cities.csv:3:1 id "retail-import-haikou": makes the page leave out retail-import-haikou (id: stands twice); ${MEND}`,
    ]);
  });
});

describe('every published file that the page reads', () => {
  const { data } = checkTables(soundTables());
  if (data === null) throw new Error('the sound tables have errors');
  const { files } = buildFromTexts(soundTables());
  const problemsOf = (name: string, text: string) =>
    checkDecoders(new Map([...files, [name, text]]), data.readings).map(formatProblem);

  it('is read whole', () => {
    expect(checkDecoders(files, data.readings)).toEqual([]);
  });

  it.each([
    ['events.csv', ',one-source', ',sure', 'events.csv', 'one-source\n', 'confidence "one-'],
    ['sources.csv', ',legal-document', ',x', 'sources.csv', 'legal-d', 'rank "legal-'],
    [
      'indicators.csv',
      ',CNY,exact,2020-Q1Q3,',
      ',EUR,exact,2020-Q1Q3,',
      'indicators.csv',
      'CNY',
      'unit "',
    ],
    ['warehouse-totals.csv', 'warehouses', 'sheds', 'warehouse-totals.csv', 'warehouses', 'unit'],
    ['warehouse-regions.csv', 'exact,1', 'x,1', 'warehouse-regions.csv', 'exact,1', 'comparator'],
    ['warehouse-facilities.csv', 'leased,', 'x,', 'warehouse-facilities.csv', 'leased,', 'status'],
    ['zones.geojson', '"position_precision":"district"', '"x":1', 'zones.csv', 'district', 'posit'],
    ['zones.geojson', '[120.23457,30.2]', '[null,30.2]', 'zones.csv', '120.234567', 'lon "120'],
    ['zones.geojson', '"official":178', '"official":-1', 'coverage.csv', '178,', 'official "178"'],
    ['zones.geojson', '"place_kind":"island"', '"x":1', 'places.csv', 'island', 'kind "island"'],
    ['zones.geojson', '"province_zh":"浙江省"', '"x":1', 'provinces.csv', '浙江省', 'name_zh "浙'],
    ['zones.geojson', '"group_en":"China (', '"x":"China (', 'zone-groups.csv', 'China', 'name_en'],
    [
      'zones.geojson',
      '"2019-01-01"',
      '"soon"',
      'retail-import-cities.csv',
      '2019-',
      'listed "2019',
    ],
  ])(
    '%s: what becomes of %s, %s, is named where it is kept, in %s',
    (name, passage, replacement, file, cell, words) => {
      const text = files.get(name) ?? '';
      expect(text).toContain(passage);
      const [first = '', ...others] = problemsOf(name, text.replace(passage, replacement));
      expect(first.startsWith(`${placeIn(file, cell)} ${words}`), first).toBe(true);
      expect(first).toContain('makes the page leave out');
      expect(others).toEqual([]);
    },
  );

  it.each([
    ['search.json', '{"readings":{}}', 'exceptions: is no object'],
    ['zones.geojson', '{}', 'zones.geojson: is not a GeoJSON FeatureCollection'],
    ['events.csv', '<html>', 'events.csv: is not a table with a column "id"'],
  ])('%s: a file that cannot be read at all is named', (name, text, reason) => {
    expect(problemsOf(name, text)).toEqual([
      `data/${name}:1:1: the page cannot read the file (${reason}); mend what writes it, or its decoder`,
    ]);
  });

  it('is one of which somebody said how the page reads it', () => {
    expect(problemsOf('new-facts.csv', 'id\n')).toEqual([
      expect.stringContaining('data/new-facts.csv:1:1: is published, but nobody said whether'),
    ]);
  });
});
