// A country's card counts every row of the table, whatever the year, and says when each is known.
import { describe, expect, it } from 'vitest';
import { parseCsv } from '@/dataset/csv/parseCsv';
import { selectedIn } from '@/model/view/side';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { worldCamera } from '@/selectors/view/framing';
import { selectCountryCard } from '@/selectors/warehouses/countries/countryCard';
import { restoreLinkedState } from '@/store/actions';
import { parseUrlState } from '@/store/address/urlState';
import { receiveResource } from '@/store/receiveResource';
import { addedSince, inForce, lookingAt, newIn } from '../../../fixtures/fixtures';
import { publishedText, realStore } from '../../../fixtures/realDataset';
import { REAL_WAREHOUSES, worldState, worldStore } from '../../../fixtures/realWarehouses';
import type { Wishes } from '../../../fixtures/wishes';

const { facilities, countries, sitesOf } = REAL_WAREHOUSES.data;
const CODES = [...new Set([...facilities, ...countries].map(({ country }) => country))];

function cardOf(id: string, wishes: Wishes = {}) {
  const card = selectCountryCard(worldState({ ...wishes, selection: { type: 'country', id } }));
  if (card === null) throw new Error(`no card for ${id}`);
  return card;
}

describe.each<[string, Wishes]>([
  ['the newest year', {}],
  ['2015', inForce(2015)],
  ['2022', inForce(2022)],
  ['what was new in 2020 to 2021', newIn(2020, 2021)],
  ['what was added since 2019', addedSince(2019, 2023)],
])('in %s', (_, wishes) => {
  it.each(CODES)('the card of %s has all rows of the table, each once', (code) => {
    const { sites, siteCount } = cardOf(code.toLowerCase(), wishes);
    const rows = facilities.filter(({ country }) => country === code).map(({ id }) => id);
    const listed = [...sites.known, ...sites.since, ...sites.undated].map(({ id }) => id);
    expect(listed.sort()).toEqual(rows.sort());
    expect(siteCount).toBe(rows.length);
  });
});

it('parts what is known by a year from what is known since', () => {
  const { sites, count } = cardOf('de', inForce(2022));
  const total = sitesOf.country.get('de')?.length ?? 0;
  expect(sites.since.map(({ id }) => id)).toContain('de-zjseaport-wilhelmshaven');
  expect(sites.known.map(({ id }) => id)).toContain('de-4px-ginsheim');
  expect(sites.known.length + sites.since.length).toBe(total);
  expect(count).toMatchObject({ count: 200, comparator: 'more_than', asOf: '2022-12-31' });
});

it('keeps sites of no known year apart before the newest year', () => {
  expect(cardOf('us', inForce(2022)).sites.undated.map(({ id }) => id)).toEqual([
    'us-lecangs-whitehall',
  ]);
  expect(cardOf('us').sites.undated).toEqual([]);
});

it.each(CODES)('%s has no value that is not printed in a row of the table', (code) => {
  const { count, figures } = cardOf(code.toLowerCase());
  const rows = parseCsv(publishedText('warehouse-regions.csv'));
  for (const figure of [...figures, ...(count === null ? [] : [count])]) {
    const row = rows.find(({ id }) => id === figure.id);
    const value = 'value' in figure ? figure.value : figure.count;
    expect(row).toMatchObject({ iso2: code, as_of: figure.asOf, value: String(value ?? '') });
  }
});

it('names its figures from the newest on: a whole year ends after its September', () => {
  const leased = cardOf('gb')
    .figures.filter(({ indicator }) => indicator === 'leased_area')
    .map(({ asOf }) => asOf);
  expect(leased).toEqual(['2025', '2025-09']);
});

it('counts a unit with its company, never beside it', () => {
  const { operatorById } = REAL_WAREHOUSES.data;
  for (const code of CODES) {
    const { operators, siteCount } = cardOf(code.toLowerCase());
    for (const { id } of operators) expect(operatorById.get(id)?.group ?? null).toBeNull();
    const counted = operators.reduce((sum, { count }) => sum + count, 0);
    const named = facilities.filter(
      ({ country, operatorId }) => country === code && operatorId !== null,
    );
    expect(counted).toBe(named.length);
    expect(counted).toBeLessThanOrEqual(siteCount);
  }
  expect(cardOf('us').operators.map(({ id }) => id)).not.toContain('jd-logistics');
});

it('has no figure that the editors derived', () => {
  expect(cardOf('us').figures.map(({ id }) => id)).not.toContain(
    'united-states-warehouse-count-2021-12-31',
  );
});

it('rings every sign of its sites', () => {
  const size = { width: 1104, height: 748 };
  const state = worldState({ selection: { type: 'country', id: 'gb' } });
  const rings = selectEmphases(lookingAt(state, worldCamera(1104, 748), size));
  expect(rings.length).toBeGreaterThan(0);
  for (const { selection } of rings) expect(selection.id).toMatch(/^gb-/);
});

describe('a link', () => {
  it('with country=de opens the country once the data are there, and keeps the year', () => {
    const store = realStore();
    restoreLinkedState(store, parseUrlState('?country=de&year=2019'));
    receiveResource(store, 'warehouses', REAL_WAREHOUSES);
    expect(selectedIn(store.getState())).toEqual({ type: 'country', id: 'de' });
    expect(store.getState().period).toEqual({ type: 'in-force', year: 2019 });
  });

  it('from before, which names the figure, opens the country', () => {
    const store = worldStore();
    const search = '?warehouse=germany-warehouse-count-2022-12-31';
    restoreLinkedState(store, parseUrlState(search));
    expect(selectedIn(store.getState())).toEqual({ type: 'country', id: 'de' });
  });

  it('to a country without warehouses opens nothing', () => {
    const store = worldStore();
    restoreLinkedState(store, parseUrlState('?country=aq'));
    expect(selectedIn(store.getState())).toBeNull();
  });
});
