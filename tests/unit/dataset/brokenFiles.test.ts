// Published files that came broken in any way: no decoder crashes or hangs, and every row is a fact or is counted.
import {
  type Arbitrary,
  array,
  constantFrom,
  assert as holds,
  integer,
  property,
  record,
} from 'fast-check';
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

interface Change {
  readonly way: 'cut' | 'drop' | 'repeat' | 'write';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const CHANGES: Arbitrary<readonly Change[]> = array(
  record({
    way: constantFrom('cut', 'drop', 'repeat', 'write'),
    at: integer({ min: 0, max: 1_000_000 }),
    length: integer({ min: 1, max: 60 }),
    text: constantFrom(
      '"',
      ',',
      '\n',
      '\r\n',
      '',
      '\u0000',
      '-1',
      '1e999',
      'NaN',
      '<script>',
      '𠮷',
      '\ud800',
      'null',
      '[]',
      '{}',
      '__proto__',
      'constructor',
      '\ufeff',
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function broken(whole: string, changes: readonly Change[]): string {
  return changes.reduce((text, { way, at, length, text: other }) => {
    const start = at % (text.length + 1);
    const [before, part, after] = [
      text.slice(0, start),
      text.slice(start, start + length),
      text.slice(start + length),
    ];
    if (way === 'cut') return before;
    if (way === 'drop') return before + after;
    return way === 'repeat' ? before + part + part + after : before + other + after;
  }, whole);
}

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

/** Changes a value somewhere within. */
function brokenJson(json: unknown, { at, text }: Change): unknown {
  if (typeof json !== 'object' || json === null) return text;
  const keys = Object.keys(json);
  const key = keys[at % (keys.length + 1)];
  if (key === undefined) return text === '' ? null : Number(text);
  const inner = brokenJson(Reflect.get(json, key), { way: 'write', at: at >> 2, length: 1, text });
  return Array.isArray(json)
    ? json.map((each, index) => (String(index) === key ? inner : each))
    : { ...json, [key]: inner };
}

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
