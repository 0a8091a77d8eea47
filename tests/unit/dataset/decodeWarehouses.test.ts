// The published warehouse tables become sites, counts and totals; what is broken is named and left out.
import { describe, expect, it } from 'vitest';
import { decodeWarehouses } from '@/dataset/decodeWarehouses';
import { groupAt, sizingArea, yearKnown } from '@/model/facilityState';
import { REAL_WAREHOUSES, WAREHOUSE_FILES } from '../fixtures/realWarehouses';

const { data, problems } = REAL_WAREHOUSES;

/** The real files with one cell of one site changed. */
function withCell(id: string, column: string, value: string) {
  const [header = '', ...lines] = WAREHOUSE_FILES.facilities.split('\n');
  const index = header.split(',').indexOf(column);
  const changed = lines.map((line) => {
    if (!line.startsWith(`${id},`)) return line;
    const cells = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    cells[index] = value;
    return cells.join(',');
  });
  return { ...WAREHOUSE_FILES, facilities: [header, ...changed].join('\n') };
}

describe('the real tables', () => {
  it('are read whole', () => {
    expect(problems).toEqual([]);
    expect(data.facilities.length).toBe(WAREHOUSE_FILES.facilities.trim().split('\n').length - 1);
    expect(data.countries).toHaveLength(10);
  });

  it('keep the sites without a point', () => {
    const site = data.facilityById.get('us-cainiao-newjersey');
    expect(site).toMatchObject({ position: null, precision: 'none', country: 'US' });
  });

  it('tell an exact count, a lower bound and no figure apart', () => {
    const of = (country: string) => data.countries.find((count) => count.country === country);
    expect(of('US')).toMatchObject({ count: 1178, comparator: 'exact', asOf: '2022-12-31' });
    expect(of('DE')).toMatchObject({ count: 200, comparator: 'more_than' });
    expect(of('IT')).toMatchObject({ count: null, comparator: 'not_published' });
  });

  it('leave out a count that is derived, not reported', () => {
    const derived = 'united-states-warehouse-count-2021-12-31';
    expect(WAREHOUSE_FILES.regions).toContain(`${derived},`);
    expect(data.countries.map(({ id }) => id)).not.toContain(derived);
  });

  it('part the wide national count from the one of dedicated warehouses', () => {
    const counts = data.totals.filter(({ indicator }) => indicator === 'warehouse_count');
    const of = (series: string, standing: string) =>
      counts
        .filter((total) => total.series === series && total.standing === standing)
        .map(({ asOf, value }) => [asOf, value]);
    expect(of('wide', 'official')).toEqual([
      ['2020-12-31', 1800],
      ['2021-07', 1900],
      ['2021-12-30', 2000],
      ['2024-05-30', 2500],
    ]);
    expect(of('dedicated', 'official')).toEqual([
      ['2023-12-31', 1800],
      ['2024-05-30', 1800],
    ]);
    // Nobody is named who issued these.
    expect(of('wide', 'reported')).toEqual([
      ['2021-11-27', 2000],
      ['2023-11-21', 2400],
      ['2024-12-14', 2500],
    ]);
    expect(of('dedicated', 'reported')).toEqual([
      ['2023-06-11', 1500],
      ['2024-02-14', 1800],
    ]);
    expect(counts.every(({ comparator }) => comparator === 'more_than')).toBe(true);
  });

  it('keep a total in its series however its definition is worded', () => {
    const totals = WAREHOUSE_FILES.totals.replaceAll('dedicated to', 'made for');
    expect(totals).not.toBe(WAREHOUSE_FILES.totals);
    expect(decodeWarehouses({ ...WAREHOUSE_FILES, totals }).data.totals).toEqual(data.totals);
  });

  it('size active sites with a floor area alone', () => {
    const areaOf = (id: string) => {
      const site = data.facilityById.get(id);
      return site === undefined ? undefined : sizingArea(site, 2026);
    };
    expect(areaOf('us-shein-cherryvalley')).toBe(167225);
    expect(areaOf('pl-shein-wroclaw-hub'), 'a target').toBeNull();
    expect(areaOf('vn-cainiao-longan'), 'a site area').toBeNull();
    expect(areaOf('us-lecangs-ellabell'), 'under construction').toBeNull();
  });

  it('date a site by its opening, else by its first document', () => {
    const yearOf = (id: string) => {
      const site = data.facilityById.get(id);
      return site === undefined ? undefined : yearKnown(site);
    };
    expect(yearOf('ae-ccc-jebelali')).toBe(2022);
    expect(yearOf('us-jd-piscataway')).toBe(2022);
    expect(yearOf('us-lecangs-whitehall')).toBeNull();
  });
});

describe('a site that closed', () => {
  it('has the year only where a source says it', () => {
    expect(data.facilityById.get('it-shein-stradella')?.closedYear).toBe(2025);
    expect(data.facilityById.get('us-loctek-logan')).toMatchObject({
      status: 'sold',
      closedYear: null,
    });
  });

  it('was active before that year, and closed from it on', () => {
    const site = data.facilityById.get('it-shein-stradella');
    if (site === undefined) throw new Error('no such site');
    expect([2024, 2025, 2026].map((year) => groupAt(site, year))).toEqual([
      'active',
      'closed',
      'closed',
    ]);
    const sold = data.facilityById.get('us-loctek-logan');
    expect(sold === undefined ? null : groupAt(sold, 2022)).toBe('closed');
  });
});

describe('a broken row', () => {
  it.each([
    ['status', 'burning', '"burning" is not known'],
    ['country_iso2', 'Utopia', '"Utopia" is no country code'],
    ['lon', '200', '"200" is not a number from -180 to 180'],
    ['lat', '', 'half a point: longitude or latitude is missing'],
    ['opened_year', 'soon', '"soon" is not a number from 1990 to 2100'],
    ['closed_year', 'lately', '"lately" is not a number from 1990 to 2100'],
    ['area_basis', 'guess', '"guess" is not known'],
  ])('with %s = %j is named and left out', (column, value, reason) => {
    const { data: read, problems: found } = decodeWarehouses(
      withCell('us-jd-piscataway', column, value),
    );
    expect(found).toEqual([
      {
        record: 'warehouse-facilities.csv us-jd-piscataway',
        field: column === 'lat' ? 'lon' : column,
        reason,
      },
    ]);
    expect(read.facilities).toHaveLength(data.facilities.length - 1);
  });

  it('that stands twice is named', () => {
    const [header, first] = WAREHOUSE_FILES.facilities.split('\n');
    const facilities = [header, first, first, ''].join('\n');
    const { problems: found } = decodeWarehouses({ ...WAREHOUSE_FILES, facilities });
    expect(found).toMatchObject([{ field: 'id', reason: 'stands twice' }]);
  });

  it('in a file that is no table fails as a whole', () => {
    expect(() => decodeWarehouses({ ...WAREHOUSE_FILES, totals: '<html>' })).toThrow(
      'warehouse-totals.csv',
    );
  });
});
