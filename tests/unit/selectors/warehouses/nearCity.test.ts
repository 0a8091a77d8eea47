// A city or port abroad is found in both languages and answers with the documented sites around it.
import { describe, expect, it } from 'vitest';
import { decodeSearchIndex } from '@/dataset/decodeSearchIndex';
import { kilometresBetween } from '@/model/place';
import { search } from '@/selectors/search/search';
import { searchEntries } from '@/selectors/search/searchEntries';
import { warehouseEntries } from '@/selectors/search/warehouseEntries';
import { opens, planEntryReveal } from '@/selectors/search/warehouseRevealing';
import { selectNearCityCard } from '@/selectors/warehouses/nearCity';
import { inForce } from '../../fixtures/fixtures';
import { publishedText, REAL_DATASET } from '../../fixtures/realDataset';
import { REAL_WAREHOUSES, worldState } from '../../fixtures/realWarehouses';

const INDEX = decodeSearchIndex(JSON.parse(publishedText('search.json')));
const WAREHOUSES = warehouseEntries(REAL_WAREHOUSES.data, INDEX);
const ENTRIES = [...searchEntries(REAL_DATASET, INDEX), ...WAREHOUSES];
const { facilities, tradeCities } = REAL_WAREHOUSES.data;

function cardOf(id: string) {
  const card = selectNearCityCard(worldState({ selection: { type: 'near', id } }));
  if (card === null) throw new Error(`no card for ${id}`);
  return card;
}

it.each([
  ['Hamburg', 'hamburg'],
  ['汉堡', 'hamburg'],
  ['Rotterdam', 'rotterdam'],
  ['洛杉矶', 'los-angeles'],
  ['Los Angeles', 'los-angeles'],
  ['Long Beach', 'long-beach'],
  ['Tokyo', 'tokyo'],
  ['东京', 'tokyo'],
  ['海参崴', 'vladivostok'],
  ['luo shan ji', 'los-angeles'],
])('"%s" finds %s first', (query, id) => {
  expect(search(ENTRIES, query).shown[0]?.selection).toEqual({ type: 'near', id });
});

describe('the card of a city', () => {
  it.each(tradeCities.map(({ id }) => id))('%s has every site within 100 km, none beyond', (id) => {
    const { city, near, nearest } = cardOf(id);
    const within = facilities.filter(
      ({ position }) => position !== null && kilometresBetween(city.position, position) <= 100,
    );
    expect(near.map(({ site }) => site.id).toSorted()).toEqual(
      within.map((site) => site.id).toSorted(),
    );
    const distances = near.map(({ kilometres }) => kilometres);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(nearest === null).toBe(near.length > 0);
  });

  it('has a site near Hamburg with its distance', () => {
    const [first] = cardOf('hamburg').near;
    expect(first?.site.id).toBe('de-aosom-neuwulmstorf');
    expect(first?.kilometres).toBeCloseTo(16.3, 0);
  });
});

it('opening one frames what is near and leaves the year alone', () => {
  const entry = WAREHOUSES.filter(opens).find(({ selection }) => selection.id === 'rotterdam');
  if (entry === undefined) throw new Error('no entry');
  const plan = planEntryReveal(worldState(inForce(2016)), entry);
  expect(plan.period).toBeNull();
  const [west = 0, south = 0, east = 0, north = 0] = plan.bounds ?? [];
  expect(kilometresBetween([west, 51.92], [east, 51.92])).toBeCloseTo(200, -1);
  expect(kilometresBetween([4.48, south], [4.48, north])).toBeCloseTo(200, -1);
});
