// The gateways of the trade: how many of each kind, named in both languages, each point from a record that can be looked up.
import { describe, expect, it } from 'vitest';
import { GATEWAY_KINDS } from '../../src/model/ground/gateway.ts';
import { csvRows, publishedText } from './realTables.ts';

const gateways = csvRows(publishedText('gateways.csv'));
const kindsOf = (isWanted: (country: string) => boolean) =>
  GATEWAY_KINDS.map(
    (kind) =>
      gateways.filter((row) => row.kind === kind && isWanted(row.country_iso2 ?? '')).length,
  );

describe('gateways.csv', () => {
  it('has gateways of every kind, in China and abroad', () => {
    const isChinese = (country: string) => ['CN', 'HK'].includes(country);
    expect(gateways.length).toBeGreaterThanOrEqual(120);
    expect(Math.min(...kindsOf(isChinese))).toBeGreaterThan(10);
    expect(Math.min(...kindsOf((country) => !isChinese(country)))).toBeGreaterThan(2);
  });

  it('names each once, in English and in Chinese', () => {
    expect(new Set(gateways.map(({ name_en }) => name_en)).size).toBe(gateways.length);
    expect(new Set(gateways.map(({ name_zh }) => name_zh)).size).toBe(gateways.length);
    expect(gateways.filter(({ name_zh }) => /[A-Za-z]/.test(name_zh ?? ''))).toEqual([]);
  });

  it('takes every point from a record of a dataset; of airports alone from their own', () => {
    const known =
      /^(?:GeoNames (?:\d+|\(cities\.json [\d.]+\)): |OurAirports \d+: |city-geo \(|SimpleMaps World Cities )/;
    expect(gateways.filter(({ position_source }) => !known.test(position_source ?? ''))).toEqual(
      [],
    );
    const own = gateways.filter(({ position_precision }) => position_precision === 'gateway');
    expect(own).toEqual(gateways.filter(({ kind }) => kind === 'airport'));
    expect(own.every(({ position_source }) => position_source?.startsWith('OurAirports'))).toBe(
      true,
    );
  });
});
