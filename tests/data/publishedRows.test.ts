// No row is lost on the way from the tables to the published files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yearOf } from '../../src/model/partialDate.ts';
import { ZONE_KINDS } from '../../src/model/zoneKind.ts';
import {
  csvRows,
  DATA_FOLDER,
  publishedFeatures,
  publishedText,
  zonesOfKind,
} from './realTables.ts';

const keptRows = (name: string) => csvRows(readFileSync(join(DATA_FOLDER, name), 'utf8'));
const ids = (rows: readonly Readonly<Record<string, string>>[]) =>
  rows.map((row) => row.id ?? row.kind);

const KEPT_AS_PUBLISHED = [
  'places.csv',
  'provinces.csv',
  'sources.csv',
  'events.csv',
  'indicators.csv',
  'coverage.csv',
  'warehouse-regions.csv',
  'warehouse-facilities.csv',
  'warehouse-totals.csv',
  'warehouse-operators.csv',
  'warehouse-provinces.csv',
];

describe('published rows', () => {
  it.each(KEPT_AS_PUBLISHED)('%s has every row of its table, in its order', (name) => {
    expect(ids(csvRows(publishedText(name)))).toEqual(ids(keptRows(name)));
  });

  it('zones.csv and zones.geojson have every zone and every retail-import city, once', () => {
    const kept = [...keptRows('zones.csv'), ...keptRows('retail-import-cities.csv')];
    const published = ids(csvRows(publishedText('zones.csv')));
    expect([...published].sort()).toEqual(ids(kept).sort());
    expect(publishedFeatures('zones.geojson').map((feature) => feature.id)).toEqual(published);
  });

  it('every zone group has areas', () => {
    const groups = new Set(zonesOfKind('free-trade-zone').map((zone) => zone.group));
    expect([...groups].sort()).toEqual(ids(keptRows('zone-groups.csv')).sort());
  });

  it.each(['warehouse-regions', 'warehouse-facilities'])(
    '%s.geojson has exactly the rows with a point',
    (name) => {
      const located = keptRows(`${name}.csv`).filter((row) => row.lon !== '');
      expect(publishedFeatures(`${name}.geojson`).map(({ id }) => id)).toEqual(ids(located));
      expect(located.length).toBeGreaterThan(0);
    },
  );

  it('no zone changes its facts on the way', () => {
    const published = new Map(csvRows(publishedText('zones.csv')).map((row) => [row.id, row]));
    const names = csvHeader('zones.csv').filter((name) => csvHeader('published').includes(name));
    expect(names.length).toBeGreaterThan(15);
    for (const row of keptRows('zones.csv')) {
      for (const name of names) {
        const isCoordinate = name === 'lon' || name === 'lat';
        const kept = isCoordinate ? String(Number(Number(row[name]).toFixed(5))) : row[name];
        expect([row.id, name, published.get(row.id ?? '')?.[name]]).toEqual([row.id, name, kept]);
      }
    }
  });

  it('counts add up by kind, year and confidence', () => {
    const table = ZONE_KINDS.map((kind) => {
      const zones = zonesOfKind(kind);
      const count = (confidence: string) =>
        zones.filter((zone) => zone.confidence === confidence).length;
      const years = new Map<string, number>();
      for (const { designated } of zones) {
        const year = designated === null ? 'unknown' : String(yearOf(designated));
        years.set(year, (years.get(year) ?? 0) + 1);
      }
      return {
        kind,
        zones: zones.length,
        confirmed: count('confirmed'),
        'one-source': count('one-source'),
        memory: count('memory'),
        years: [...years].sort().map(([year, total]) => `${year}: ${total}`),
      };
    });
    for (const { years, ...counts } of table) {
      console.info(JSON.stringify(counts), `\n  ${years.join(', ')}`);
      expect(counts.confirmed + counts['one-source'] + counts.memory).toBe(counts.zones);
      expect(counts.zones).toBeGreaterThan(0);
    }
  });
});

function csvHeader(name: 'zones.csv' | 'published'): readonly string[] {
  const text =
    name === 'published'
      ? publishedText('zones.csv')
      : readFileSync(join(DATA_FOLDER, name), 'utf8');
  return text.slice(0, text.indexOf('\n')).trim().split(',');
}
