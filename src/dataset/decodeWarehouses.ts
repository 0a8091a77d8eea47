// The published warehouse tables → sites, country counts, totals. A broken row is reported and left out.
// The CSV files are read, not the GeoJSON: sites without a point stand in the CSV alone.
import type { CountryCount, Facility, NationalTotal } from '../model/warehouse.ts';
import type { RecordProblem } from './dataset.ts';
import { decodeCountryCount, decodeFacility, decodeTotal } from './decodeWarehouseRows.ts';
import { FieldError } from './fieldReader.ts';
import { parseCsv } from './parseCsv.ts';
import { type DecodedWarehouses, indexWarehouses } from './warehouseDataset.ts';

export interface WarehouseFiles {
  readonly facilities: string;
  readonly regions: string;
  readonly totals: string;
}

type Row = Readonly<Record<string, string>>;

/**
 * Decodes the text of the three published CSV files.
 * @throws Error when a file is no table with the columns it should have.
 */
export function decodeWarehouses(files: WarehouseFiles): DecodedWarehouses {
  const problems: RecordProblem[] = [];
  const facilities = decodeRows<Facility>(
    'warehouse-facilities.csv',
    files.facilities,
    problems,
    decodeFacility,
  );
  const countries = decodeRows<CountryCount>(
    'warehouse-regions.csv',
    files.regions,
    problems,
    decodeCountryCount,
  );
  const totals = decodeRows<NationalTotal>(
    'warehouse-totals.csv',
    files.totals,
    problems,
    decodeTotal,
  );
  totals.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  return { data: indexWarehouses(facilities, countries, totals), problems };
}

/** `decode` gives null for a row that is fine but not of the kind that is read. */
function decodeRows<Fact extends { readonly id: string }>(
  file: string,
  text: string,
  problems: RecordProblem[],
  decode: (row: Row) => Fact | null,
): Fact[] {
  const rows = parseCsv(text);
  if (rows.length === 0 || rows[0]?.id === undefined) {
    throw new Error(`${file}: is not a table with a column "id"`);
  }
  const facts = new Map<string, Fact>();
  rows.forEach((row, index) => {
    const record = row.id === undefined || row.id === '' ? `row ${index + 1}` : row.id;
    try {
      const fact = decode(row);
      if (fact === null) return;
      if (facts.has(fact.id)) throw new FieldError('id', 'stands twice');
      facts.set(fact.id, fact);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      problems.push({ record: `${file} ${record}`, field: error.field, reason: error.reason });
    }
  });
  return [...facts.values()];
}
