// What a reader takes away is what the page shows: the same rows, the same counts, the published columns.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '@/dataset/csv/parseCsv';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { exportName } from '@/selectors/rows/exportName';
import { exportRow, selectExportZones } from '@/selectors/rows/exportRows';
import {
  cellText,
  columnsOf,
  writeCells,
  writeSeparated,
  writeTable,
} from '@/selectors/rows/exportText';
import { selectKindCounts } from '@/selectors/zones/counts';
import type { AtlasState } from '@/store/atlasState';
import { inForce, newIn } from '../../fixtures/fixtures';
import {
  publishedText,
  REAL_DATASET,
  REAL_EVIDENCE,
  REAL_YEARS,
  realState,
} from '../../fixtures/realDataset';

const rowOf = (zone: Zone) => exportRow(zone, REAL_EVIDENCE);
const rowsOf = (state: AtlasState) => selectExportZones(state, 'shown').map(rowOf);

/** A free trade zone counts once, however many areas of it are listed. */
function unitsOf(state: AtlasState, kind: ZoneKind): number {
  const rows = rowsOf(state).filter((row) => row.kind === kind);
  return new Set(rows.map((row) => row.group ?? row.id)).size;
}

describe('rows of the current filter', () => {
  it.each(REAL_YEARS)('agree with the counts at the end of %i', (year) => {
    const state = realState(inForce(year));
    const counts = selectKindCounts(state);
    for (const kind of ZONE_KINDS) {
      expect(unitsOf(state, kind), kind).toBe(counts[kind].zones + counts[kind].unknownDate);
    }
  });

  it.each(REAL_YEARS)('agree with the counts of what is new in %i', (year) => {
    const state = realState(newIn(year, year));
    const counts = selectKindCounts(state);
    for (const kind of ZONE_KINDS) {
      // A free trade zone that grows by an area is no new zone, but the area is a row.
      const grown = kind === 'free-trade-zone';
      if (grown) expect(unitsOf(state, kind)).toBeGreaterThanOrEqual(counts[kind].zones);
      else expect(unitsOf(state, kind), kind).toBe(counts[kind].zones);
    }
  });

  it('follow the kinds and the confidence', () => {
    const kinds = ['bonded-zone'] as const;
    const rows = rowsOf(realState({ kinds, confirmedOnly: true }));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.kind === 'bonded-zone' && row.confidence === 'confirmed')).toBe(
      true,
    );
    expect(rowsOf(realState({ kinds: [] }))).toEqual([]);
  });
});

describe('all rows', () => {
  const rows = selectExportZones(realState(), 'all').map(rowOf);

  it('are the published table, column by column', () => {
    expect(parseCsv(writeTable(rows, 'csv', null))).toEqual(parseCsv(publishedText('zones.csv')));
  });

  it('are the published features, with the version of the data', () => {
    const published = JSON.parse(publishedText('zones.geojson'));
    const written = JSON.parse(writeTable(rows, 'geojson', REAL_DATASET.version));
    expect(written.features).toMatchObject(published.features);
    const [first] = written.features;
    expect(first.properties).toMatchObject({
      document_number_en: 'Guo Han [2015] No. 44',
      document_number_zh: '国函〔2015〕44号',
      document_url: 'https://www.cac.gov.cn/2015-03/16/c_1114657947.htm',
      source_titles_zh: expect.stringContaining('2016年1月新设12个综合试验区'),
    });
    expect([written.version, written.date]).toEqual([published.version, published.date]);
  });

  it('say the ids alone while the evidence is not there', () => {
    const [zone] = selectExportZones(realState(), 'all');
    if (zone === undefined) throw new Error('no zone');
    expect(exportRow(zone, null)).toMatchObject({
      document: 'guohan-2015-44',
      document_title_en: null,
      source_titles_en: null,
      note_en: null,
    });
  });

  it('name their columns where a filter shows none', () => {
    expect(writeTable([], 'csv', null, columnsOf(rows))).toMatch(/^\ufeffid,kind,name_en,.*\n$/);
  });

  it('begin with the mark that makes a spreadsheet read UTF-8', () => {
    expect(writeTable(rows, 'csv', null).startsWith('\ufeffid,kind,name_en,')).toBe(true);
    expect(writeTable(rows, 'tsv', null).startsWith('\ufeffid\tkind\tname_en\t')).toBe(true);
  });
});

describe('cells', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])('%j is no formula', (text) => {
    expect(cellText(text)).toBe(`'${text}`);
  });

  it('are guarded and quoted alike in what is downloaded and what is copied', () => {
    expect(writeCells([['=1', '"x" y', 'a,b', '-']], '\t')).toBe(`'=1\t"""x"" y"\ta,b\t'-\n`);
    expect(writeCells([['=1', 'a,b']], ',')).toBe(`'=1,"a,b"\n`);
  });

  it('numbers and plain texts stay as they are', () => {
    expect(cellText(-3.5)).toBe('-3.5');
    expect(cellText('a=b')).toBe('a=b');
    expect(cellText(null)).toBe('');
    expect(cellText(['a', 'b'])).toBe('a b');
  });

  it('read back as they were, whatever is in them', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter((each) => !each.includes('\r'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const row = Object.fromEntries(cells.map((cell, index) => [`column_${index}`, cell]));
        const [read = {}] = parseCsv(writeSeparated([row], ','));
        const plain = Object.values(read).map((cell) => cell.replace(/^'/, ''));
        expect(plain).toEqual(cells);
        for (const cell of Object.values(read)) expect(cell).not.toMatch(/^[=+\-@\t]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('file names', () => {
  const version = REAL_DATASET.version?.version;
  it.each<[Partial<AtlasState>, string]>([
    [inForce(2020), `cbec-atlas_2020_all-kinds_${version}`],
    [
      { ...newIn(2018, 2020), kinds: ['free-trade-zone', 'bonded-zone'] },
      `cbec-atlas_new-2018-2020_free-trade-zone_bonded-zone_${version}`,
    ],
    [
      {
        ...inForce(2020),
        kinds: ['free-trade-zone', 'bonded-zone', 'import-promotion-zone'],
        confirmedOnly: true,
      },
      `cbec-atlas_2020_3-kinds_confirmed_${version}`,
    ],
  ])('say what is in them: %j', (wishes, name) => {
    expect(exportName(realState(wishes), 'shown')).toBe(name);
  });

  it('say when it is everything', () => {
    expect(exportName(realState(inForce(2020)), 'all')).toBe(`cbec-atlas_all-zones_${version}`);
  });
});
