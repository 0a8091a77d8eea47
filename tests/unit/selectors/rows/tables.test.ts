// The tables list what map and panels count, sorted so that the unknown never comes first.
import { describe, expect, it } from 'vitest';
import { isOfWarehouses } from '@/model/warehouses/ownerFigure';
import { OWNER_COLUMNS, ownerTable } from '@/selectors/rows/ownerTable';
import { arrangeTable } from '@/selectors/rows/tableRows';
import { countryTable, siteTable } from '@/selectors/rows/warehouseTables';
import { zoneTable } from '@/selectors/rows/zoneTable';
import { selectShownCountries } from '@/selectors/warehouses/countries/countryFigures';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { selectShownWarehouseMarks } from '@/selectors/warehouses/warehouseMarks';
import { selectShownZones } from '@/selectors/zones/shownZones';
import { ALL_FACILITIES, type AtlasState } from '@/store/atlasState';
import { atZoom, inForce, newIn } from '../../fixtures/fixtures';
import { realState } from '../../fixtures/realDataset';
import { REAL_WAREHOUSES, worldState } from '../../fixtures/realWarehouses';

const { compare } = new Intl.Collator('en');
const english = ({ en }: { readonly en: string }): string => en;
const SITES = siteTable(english, (code) => code);
const ZONES = zoneTable(english);
const COUNTRIES = countryTable(english, () => 0);

describe('sites', () => {
  const shown = selectShownFacilities(worldState());
  const areasBy = (isDescending: boolean): readonly (number | undefined)[] =>
    arrangeTable(shown, SITES, { column: 'area', isDescending, grouping: 'none' }, compare)
      .flatMap(({ rows }) => rows)
      .map(({ area }) => area?.squareMetres);

  it('sort by area, and without one stand last in either direction', () => {
    const known = shown.flatMap(({ area }) => area?.squareMetres ?? []).sort((a, b) => a - b);
    const unknown = Array.from({ length: shown.length - known.length }, () => undefined);
    expect(unknown.length).toBeGreaterThan(0);
    expect(areasBy(false)).toEqual([...known, ...unknown]);
    expect(areasBy(true)).toEqual([...known.toReversed(), ...unknown]);
  });

  it('sort by country, then city; where the country alone is known, at its end', () => {
    const order = { column: 'place', isDescending: false, grouping: 'none' } as const;
    const [all] = arrangeTable(shown, SITES, order, compare);
    const polish = all?.rows
      .filter(({ country }) => country === 'PL')
      .map(({ city }) => city?.en ?? null);
    expect(polish).toEqual(['Łódź', 'Magnice', 'Wrocław', null]);
    const codes = all?.rows.map(({ country }) => country);
    expect(codes).toEqual(codes?.toSorted());
  });

  it.each(['country', 'operator'] as const)('in groups by %s are all there, once', (grouping) => {
    const order = { column: 'opened', isDescending: true, grouping } as const;
    const groups = arrangeTable(shown, SITES, order, compare);
    expect(groups.length).toBeGreaterThan(10);
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
  });
});

describe('countries', () => {
  it.each<[string, Partial<AtlasState>]>([
    ['the year of the figures', inForce(2022)],
    ['another year', inForce(2021)],
    ['a range', newIn(2021, 2023)],
    ['confirmed facts', { ...inForce(2022), confirmedOnly: true }],
    ['one country', { ...inForce(2022), facilityFilter: { ...ALL_FACILITIES, country: 'DE' } }],
  ])('are those of the map: %s', (_, wishes) => {
    const state = worldState(wishes);
    const drawn = selectShownWarehouseMarks(atZoom(state, 1.5))
      .filter(({ sign }) => sign.type === 'country')
      .flatMap(({ members }) => members);
    expect(
      selectShownCountries(state)
        .map(({ country }) => country.toLowerCase())
        .toSorted(),
    ).toEqual(drawn.toSorted());
  });

  it('stand in the order of the source, no figure last by count', () => {
    const shown = selectShownCountries(worldState(inForce(2022)));
    const by = (column: 'rank' | 'count', isDescending: boolean) =>
      arrangeTable(shown, COUNTRIES, { column, isDescending, grouping: 'none' }, compare)
        .flatMap(({ rows }) => rows)
        .map(({ rank, count }) => (column === 'rank' ? rank : count));
    expect(by('rank', false)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(by('count', true).slice(0, 6)).toEqual([1178, 200, 200, 100, 100, null]);
    expect(by('count', false).slice(0, 6)).toEqual([100, 100, 200, 200, 1178, null]);
  });
});

describe('zones', () => {
  it('sort by date whatever its precision, undated ones last in either direction', () => {
    const shown = selectShownZones(realState({ kinds: ['bonded-logistics-center'] }));
    for (const isDescending of [false, true]) {
      const order = { column: 'designated', isDescending, grouping: 'none' } as const;
      const [all] = arrangeTable(shown, ZONES, order, compare);
      const years = all?.rows.map(({ designated, designatedBy }) =>
        (designated ?? designatedBy)?.slice(0, 4),
      );
      const known = years?.filter((year) => year !== undefined) ?? [];
      expect(known).toEqual(isDescending ? known.toSorted().toReversed() : known.toSorted());
      expect(years?.slice(0, known.length)).toEqual(known);
    }
  });
});

describe('owners at home', () => {
  const figures = REAL_WAREHOUSES.data.ownerFigures.filter(isOfWarehouses);
  const owners = ownerTable(
    english,
    ({ province, place }) => [province, place],
    (word) => word,
  );

  it('stand in groups of one thing that is counted, each figure once', () => {
    const order = { column: 'region', isDescending: false, grouping: 'indicator' } as const;
    const groups = arrangeTable(figures, owners, order, compare);
    for (const { heading, rows } of groups) {
      expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set([heading]));
    }
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
  });

  it('are never in the order of their figures, which are of different years', () => {
    for (const column of OWNER_COLUMNS) {
      const other = figures.map((figure) => ({ ...figure, value: -figure.value }));
      const [asItIs, upsideDown] = [figures, other].map((rows) =>
        arrangeTable(rows, owners, { column, isDescending: false, grouping: 'none' }, compare)
          .flatMap((group) => group.rows)
          .map(({ id }) => id),
      );
      expect(asItIs).toEqual(upsideDown);
    }
  });
});
