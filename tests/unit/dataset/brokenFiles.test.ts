// Published files that came broken in any way: no decoder crashes or hangs, and every row is a fact or is counted.
import { assert as holds, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '@/dataset/csv/parseCsv';
import { readEvents } from '@/dataset/decodeEvents';
import { readFigures } from '@/dataset/decodeFigures';
import { type DecodedRows, decodeRows } from '@/dataset/decodeRows';
import { decodeSearchIndex } from '@/dataset/decodeSearchIndex';
import { readSources } from '@/dataset/decodeSources';
import { decodeTradeCity } from '@/dataset/decodeTradeCities';
import { decodeFacility } from '@/dataset/decodeWarehouseRows';
import { readZoneNotes } from '@/dataset/decodeZoneNotes';
import { decodeZones } from '@/dataset/decodeZones';
import { decodeGateway } from '@/dataset/ground/decodeGateways';
import { decodeTowns } from '@/dataset/ground/decodeTowns';
import { broken, brokenJson, CHANGES } from '../../brokenFiles';
import { publishedText } from '../../data/realTables';

/** Of all files together. */
const RUNS = 10_000;
const SEED = 20;
/** A few rows are as broken as many. */
const ROWS = 25;

type Reader = (text: string) => DecodedRows<unknown>;

const TABLES: Readonly<Record<string, Reader>> = {
  'events.csv': readEvents,
  'sources.csv': readSources,
  'indicators.csv': (text) => readFigures('indicators.csv', text),
  'zone-notes.csv': readZoneNotes,
  'warehouse-facilities.csv': (text) =>
    decodeRows('warehouse-facilities.csv', text, decodeFacility),
  'trade-cities.csv': (text) => decodeRows('trade-cities.csv', text, decodeTradeCity),
  'gateways.csv': (text) => decodeRows('gateways.csv', text, decodeGateway),
};

const JSON_FILES: Readonly<Record<string, (json: unknown) => unknown>> = {
  'zones.geojson': decodeZones,
  'search.json': decodeSearchIndex,
  'basemap/towns.json': decodeTowns,
};

const EACH = Math.ceil(RUNS / (Object.keys(TABLES).length + Object.keys(JSON_FILES).length));

const beginning = (text: string): string => `${text.split('\n').slice(0, ROWS).join('\n')}\n`;

describe('a table that came broken', () => {
  it.each(Object.entries(TABLES))('%s: every row is a fact, or is counted', (name, read) => {
    const whole = beginning(publishedText(name));
    holds(
      property(CHANGES, (changes) => {
        const text = broken(whole, changes);
        let decoded: DecodedRows<unknown>;
        try {
          decoded = read(text);
        } catch (error) {
          // Said as a whole, with the name of the file.
          expect(String(error)).toContain(name);
          return;
        }
        expect(decoded.facts.length + decoded.problems.length).toBe(parseCsv(text).length);
        for (const { record, reason } of decoded.problems) {
          expect(record).toContain(name);
          expect(reason).not.toBe('');
        }
      }),
      { numRuns: EACH, seed: SEED },
    );
  });
});

describe('a file of JSON that came broken', () => {
  it.each(Object.entries(JSON_FILES))('%s: is read, or fails with a reason', (name, decode) => {
    const published = JSON.parse(publishedText(name));
    const few =
      'features' in published
        ? { ...published, features: published.features.slice(0, ROWS) }
        : published;
    holds(
      property(CHANGES, (changes) => {
        try {
          decode(changes.reduce<unknown>(brokenJson, few));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          // An error of the reader itself would be a TypeError.
          expect(error).not.toBeInstanceOf(TypeError);
        }
      }),
      { numRuns: EACH, seed: SEED },
    );
  });

  it('zones: every feature is a zone, or is counted', () => {
    const { features, ...rest } = JSON.parse(publishedText('zones.geojson'));
    const few = features.slice(0, ROWS);
    holds(
      property(CHANGES, (changes) => {
        const changed = changes.reduce<unknown>(brokenJson, few);
        if (!Array.isArray(changed)) return;
        const { zones, problems } = decodeZones({ ...rest, features: changed });
        expect(zones.length + problems.length).toBe(changed.length);
      }),
      { numRuns: EACH, seed: SEED },
    );
  });
});
