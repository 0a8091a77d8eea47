// How many rows there are of each kind, and that coverage.csv and the figures of the article of 2021 agree with them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../data/publish/buildTables.ts';
import { TABLES } from '../../data/publish/columns/allTables.ts';
import { formatProblem } from '../../data/publish/reading/problem.ts';
import { ZONE_KINDS } from '../../src/model/zoneKind.ts';
import { csvRows, DATA_FOLDER, publishedText, zonesOfKind } from './realTables.ts';

const coverage = csvRows(publishedText('coverage.csv'));

describe('counts by kind', () => {
  it('are the known ones', () => {
    const table = ZONE_KINDS.map((kind) => {
      const zones = zonesOfKind(kind);
      const inForce = zones.filter((zone) => zone.ended === null);
      return { kind, rows: zones.length, inForce: inForce.length };
    });
    console.info(table.map((row) => JSON.stringify(row)).join('\n'));
    expect(table).toEqual([
      { kind: 'comprehensive-pilot-zone', rows: 181, inForce: 178 },
      { kind: 'free-trade-zone', rows: 75, inForce: 75 },
      { kind: 'bonded-zone', rows: 168, inForce: 168 },
      { kind: 'import-promotion-zone', rows: 25, inForce: 25 },
      { kind: 'bonded-logistics-center', rows: 103, inForce: 97 },
      { kind: 'retail-import-city', rows: 88, inForce: 87 },
    ]);
  });

  it('are those of coverage.csv, beside the official ones', () => {
    console.info(coverage.map(({ kind, listed, official }) => `${kind}: ${listed} of ${official}`));
    const counts = coverage.map(({ kind, listed, official }) => [kind, listed, official]);
    expect(counts).toEqual([
      ['comprehensive-pilot-zone', '178', '178'],
      ['free-trade-zone', '23', '23'],
      ['bonded-zone', '168', '168'],
      ['import-promotion-zone', '25', '43'],
      ['bonded-logistics-center', '97', '84'],
      ['retail-import-city', '87', '87'],
    ]);
  });

  it('stand in the README as in the tables', () => {
    const readme = readFileSync(join(DATA_FOLDER, 'README.md'), 'utf8');
    for (const name of Object.keys(TABLES)) {
      const rows = csvRows(readFileSync(join(DATA_FOLDER, `${name}.csv`), 'utf8'));
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\\.csv\` +\\| +${rows.length} +\\|`, 'm'));
    }
  });
});

describe('coverage.csv', () => {
  const folder = (text: string) => {
    const names = [
      ...Object.keys(TABLES).map((name) => `${name}.csv`),
      'version.json',
      'basemap/world.topo.json',
      'basemap/province-polygons.topo.json',
    ];
    const texts = names.map(
      (name) => [name, readFileSync(join(DATA_FOLDER, name), 'utf8')] as const,
    );
    return new Map(texts).set('coverage.csv', text);
  };
  const errorsWith = (change: (text: string) => string) => {
    const text = readFileSync(join(DATA_FOLDER, 'coverage.csv'), 'utf8');
    const { problems } = buildFromTexts(folder(change(text)));
    return problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  };

  it('counts a new zone by itself: its row is all that is written', () => {
    const kept = folder(readFileSync(join(DATA_FOLDER, 'coverage.csv'), 'utf8'));
    const zoneRows = kept.get('zones.csv') ?? '';
    const row = zoneRows.split('\n').find((line) => line.startsWith('cbz-quzhou,')) ?? '';
    const added = row.replace('cbz-quzhou,', 'cbz-quzhou-two,').replace(',Quzhou ', ',Quzhou Two ');
    const { files, problems } = buildFromTexts(kept.set('zones.csv', `${zoneRows}${added}\n`));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const listed = csvRows(files.get('coverage.csv') ?? '').find(
      (each) => each.kind === 'bonded-zone',
    );
    expect(listed?.listed).toBe('169');
    expect(JSON.parse(files.get('zones.geojson') ?? '').coverage[2]).toMatchObject({
      kind: 'bonded-zone',
      listed: 169,
    });
  });

  it('is an error where a kind has no row', () => {
    expect(errorsWith((text) => text.replace(/^free-trade-zone,.*\n/m, ''))).toEqual([
      'data/coverage.csv:1:1: has no row of free-trade-zone; add one: every kind has its row',
    ]);
  });

  it('is an error where an official number has no date', () => {
    expect(errorsWith((text) => text.replace(',23,2026-04-09,', ',23,,'))).toEqual([
      'data/coverage.csv:3:20 official_as_of "": is missing; an official number needs its date',
    ]);
  });

  it('is an error where a date has no official number', () => {
    expect(errorsWith((text) => text.replace(',23,2026-04-09,', ',,2026-04-09,'))).toEqual([
      'data/coverage.csv:3:18 official_as_of "2026-04-09": is given without a number; leave it empty, or fill official',
    ]);
  });
});

describe('county-level cities', () => {
  it('host the zones that lie in them', () => {
    const cities = new Set(
      ZONE_KINDS.flatMap((kind) => zonesOfKind(kind))
        .filter((zone) => zone.place_kind === 'county-level-city')
        .map((zone) => zone.place),
    );
    expect(cities.size).toBe(36);
    const kunshan = zonesOfKind('import-promotion-zone').find(({ id }) => id === 'demo-kunshan');
    expect(kunshan).toMatchObject({ place: 'kunshan', province: 'jiangsu' });
  });
});

describe('the article of 2021', () => {
  const indicators = csvRows(publishedText('indicators.csv'));

  it.each([
    ['cbec_total', '2020', '1690000000000', 'about'],
    ['cbec_total_growth', '2020', '31.1', 'exact'],
    ['retail_imports', '2020', '100000000000', 'more_than'],
    ['zone_industrial_parks', '2021', '330', 'more_than'],
    ['zone_jobs', '2021', '3000000', 'more_than'],
    ['fair_suppliers', '2021-03-18', '2363', 'exact'],
    ['fair_platforms', '2021-03-18', '33', 'exact'],
    ['fair_intended_turnover', '2021-03-18', '3500000000', 'more_than'],
  ])(
    'has its figure among the indicators: %s of %s is %s (%s)',
    (indicator, as_of, value, comparator) => {
      expect(indicators).toContainEqual(
        expect.objectContaining({ indicator, as_of, value, comparator }),
      );
    },
  );

  it('has figures that revise figures of the same thing only', () => {
    const subject = ({ indicator, as_of, series, unit }: (typeof indicators)[number]) =>
      [indicator, as_of, series, unit].join(' ');
    const byId = new Map(indicators.map((row) => [row.id, row]));
    const revisions = indicators.filter((row) => row.revises !== '');
    expect(revisions.length).toBeGreaterThan(5);
    for (const row of revisions) {
      const earlier = byId.get(row.revises);
      expect(earlier === undefined ? null : subject(earlier)).toBe(subject(row));
    }
  });
});
