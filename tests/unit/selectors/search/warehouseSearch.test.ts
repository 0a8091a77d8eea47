// Whoever comes with the name of a warehouse's operator, city or country finds it, and sees it on the map.
import { describe, expect, it } from 'vitest';
import { decodeSearchIndex } from '@/dataset/decodeSearchIndex';
import { selectedIn } from '@/model/view/side';
import { search, selectSearchResults } from '@/selectors/search/search';
import { searchEntries } from '@/selectors/search/searchEntries';
import { warehouseEntries } from '@/selectors/search/warehouseEntries';
import { type OpenedEntry, opens, planEntryReveal } from '@/selectors/search/warehouseRevealing';
import { selectCountryCard } from '@/selectors/warehouses/countries/countryCard';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { ALL_FACILITIES, type AtlasState, type Selection } from '@/store/atlasState';
import { reveal } from '@/store/reveal';
import { inForce, newIn } from '../../fixtures/fixtures';
import { publishedText, REAL_DATASET, realState } from '../../fixtures/realDataset';
import { REAL_WAREHOUSES, worldState, worldStore } from '../../fixtures/realWarehouses';

const INDEX = decodeSearchIndex(JSON.parse(publishedText('search.json')));
const { facilities, countries } = REAL_WAREHOUSES.data;
const WAREHOUSES = warehouseEntries(REAL_WAREHOUSES.data, INDEX);
const ENTRIES = [...searchEntries(REAL_DATASET, INDEX), ...WAREHOUSES];
const GERMANY = 'de';

const find = (query: string): readonly string[] =>
  search(ENTRIES, query).shown.map(({ selection }) => selection?.id ?? '');

function entryOf(id: string): OpenedEntry {
  const entry = WAREHOUSES.filter(opens).find(({ selection }) => selection.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry;
}

describe('the first result', () => {
  it.each([
    ['whitestown', 'us-shein-whitestown'],
    ['shein indiana', 'us-shein-whitestown'],
    ['希音 意大利', 'it-shein-stradella'],
    ['lodz', 'lodz'],
    ['Łódź', 'lodz'],
    ['lodz aliexpress', 'pl-aliexpress-lodz'],
    ['jenec', 'cz-4px-jenec'],
    ['goodcang birmingham', 'gb-zongteng-birmingham'],
    ['zong teng birmingham', 'gb-zongteng-birmingham'],
    ['cainiao uk', 'gb-cainiao-london'],
    ['jd property uk', 'gb-jdp-coventry'],
    ['菜鸟 匈牙利', 'hu-cainiao-budapest'],
    ['Renaissance Pkwy', 'us-westernpost-rialto'],
    ['germany', GERMANY],
    ['德国', GERMANY],
    ['de guo', GERMANY],
    ['germny', GERMANY],
    ['warehouses in Germany', GERMANY],
    ['overseas warehouses in the United States', 'us'],
    ['德国的海外仓', GERMANY],
    ['usa', 'us'],
    ['UK', 'gb'],
    ['kenya', 'ke'],
    ['波兰', 'pl'],
    ['jd', 'jd'],
    ['京东物流', 'jd-logistics'],
    ['cainiao', 'cainiao'],
    ['zong teng', 'zongteng'],
  ])('of %s is %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it('of a Chinese place stays the place', () => {
    expect(find('yiwu').indexOf('yiwu')).toBe(0);
    expect(find('hangzhou')[0]).toBe('hangzhou');
  });
});

describe('what is found', () => {
  it('is every site by its operator, city and country, and every country by its names', () => {
    const isFound = (id: string, query: string): boolean => search([entryOf(id)], query).total > 0;
    for (const { id, operator, city, country } of facilities) {
      for (const name of [operator.en, operator.zh, city?.en ?? country, city?.zh ?? country]) {
        const query = `${name} ${INDEX.countries[country]?.[0]}`;
        expect({ id, query, isFound: isFound(id, query) }).toEqual({ id, query, isFound: true });
      }
    }
    for (const { country, name } of countries) {
      expect(find(name.en)[0]).toBe(country.toLowerCase());
      expect(find(name.zh)[0]).toBe(country.toLowerCase());
    }
  });

  it('has the country before the sites in it', () => {
    const [first, ...others] = search(ENTRIES, 'germany').shown;
    expect(first?.type).toBe('country');
    expect(others.map(({ site }) => site?.country)).toEqual(others.map(() => 'DE'));
  });

  it('are zones alone until the warehouses are there', () => {
    const query = 'whitestown';
    expect(selectSearchResults(realState({ query })).total).toBe(0);
    expect(selectSearchResults(worldState({ query })).total).toBe(1);
  });
});

describe('choosing a site', () => {
  const planOf = (id: string, wishes: Partial<AtlasState> = {}) =>
    planEntryReveal(worldState(wishes), entryOf(id));

  it('changes nothing that need not change', () => {
    expect(planOf('us-shein-whitestown')).toMatchObject({
      bounds: [-86.34583, 39.99726, -86.34583, 39.99726],
      period: null,
      kinds: [],
      endsConfirmedOnly: false,
      isNeverShown: false,
      warehouses: { isSwitchedOn: false, liftedFilters: [], hasNoPoint: false },
    });
  });

  it.each<[string, Partial<AtlasState>, unknown]>([
    ['us-jd-piscataway', inForce(2019), { year: 2022, reason: 'known' }],
    ['hu-ceeltcz-budapest', inForce(2011), { year: 2012, reason: 'opened' }],
    ['us-lecangs-whitehall', inForce(2020), { year: REAL_DATASET.newestYear, reason: 'undated' }],
    ['us-jd-piscataway', newIn(2018, 2020), { year: 2022, reason: 'known' }],
    [
      'us-jd-piscataway',
      { period: { type: 'added', since: 2023, year: 2024 } },
      { year: 2024, reason: 'same' },
    ],
  ])('moves the year for %s in %j', (id, wishes, shownYear) => {
    expect(planOf(id, wishes).shownYear).toEqual(shownYear);
  });

  it('says that a site has no point', () => {
    const plan = planOf('us-cainiao-newjersey');
    expect(plan.bounds).toBeNull();
    expect(plan.warehouses?.hasNoPoint).toBe(true);
  });

  it('lifts only the filters that hide it', () => {
    const facilityFilter = { ...ALL_FACILITIES, operators: ['shein'], country: 'PL' };
    expect(planOf('us-shein-whitestown', { facilityFilter }).warehouses?.liftedFilters).toEqual([
      'country',
    ]);
  });

  it.each(facilities.map(({ id }) => id))('shows %s, whatever hid it', (id) => {
    const store = worldStore({
      ...inForce(2011),
      warehouses: false,
      confirmedOnly: true,
      facilityFilter: {
        operators: ['nobody'],
        country: 'AQ',
        type: 'sorting_hub',
        group: 'closed',
      },
    });
    reveal(store, planEntryReveal(store.getState(), entryOf(id)));
    const state = store.getState();
    expect(state.warehouses).toBe(true);
    expect(selectShownFacilities(state).map((site) => site.id)).toContain(id);
    expect(selectedIn(state)).toEqual<Selection>({ type: 'warehouse', id });
  });
});

describe('choosing a country', () => {
  it.each<[string, Partial<AtlasState>]>([
    ['the newest year', {}],
    ['an early year', inForce(2019)],
    ['a range', newIn(2020, 2022)],
    ['confirmed facts only', { ...inForce(2022), confirmedOnly: true }],
  ])('never changes %s', (_, wishes) => {
    const store = worldStore(wishes);
    const { period, confirmedOnly } = store.getState();
    reveal(store, planEntryReveal(store.getState(), entryOf(GERMANY)));
    expect(store.getState()).toMatchObject({ period, confirmedOnly });
    expect(selectCountryCard(store.getState())?.id).toBe(GERMANY);
  });

  it('lifts a filter on another country', () => {
    const facilityFilter = { ...ALL_FACILITIES, country: 'PL' };
    const plan = planEntryReveal(worldState({ facilityFilter }), entryOf(GERMANY));
    expect(plan.warehouses?.liftedFilters).toEqual(['country']);
  });

  it('frames all of its sites from afar, where its symbol stands', () => {
    const { bounds, nearest } = planEntryReveal(worldState(), entryOf(GERMANY));
    expect(nearest).toBeLessThan(5.5);
    const [west = 0, south = 0, east = 0, north = 0] = bounds ?? [];
    for (const { country, position } of facilities) {
      if (country !== 'DE' || position === null) continue;
      expect(position[0] >= west && position[0] <= east).toBe(true);
      expect(position[1] >= south && position[1] <= north).toBe(true);
    }
  });
});
