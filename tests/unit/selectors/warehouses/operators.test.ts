// Operators are entities: their sites are the rows of the table, each counted once, units with their company.
import { describe, expect, it } from 'vitest';
import { selectFacilities } from '@/selectors/warehouses/facilities';
import {
  newestTotal,
  selectOperatorCard,
  selectOperatorRows,
} from '@/selectors/warehouses/operatorCards';
import { restoreLinkedState } from '@/store/actions';
import { parseUrlState } from '@/store/address/urlState';
import { ALL_FACILITIES } from '@/store/atlasState';
import { receiveResource } from '@/store/receiveResource';
import { inForce } from '../../fixtures/fixtures';
import { realStore } from '../../fixtures/realDataset';
import { REAL_WAREHOUSES, worldState, worldStore } from '../../fixtures/realWarehouses';

const { facilities, operators, operatorTotals } = REAL_WAREHOUSES.data;
const ROWS = selectOperatorRows(worldState());

function cardOf(id: string, year = 2026) {
  const card = selectOperatorCard(
    worldState({ ...inForce(year), selection: { type: 'operator', id } }),
  );
  if (card === null) throw new Error(`no card for ${id}`);
  return card;
}

describe('site counts', () => {
  it.each(operators.map(({ id }) => id))('of %s equal the rows of it and its units', (id) => {
    const units = operators.filter(({ group }) => group === id).map((unit) => unit.id);
    const rows = facilities.filter(({ operatorId }) =>
      [id, ...units].some((each) => each === operatorId),
    );
    const { siteCount, sites, countries } = cardOf(id, 2020);
    expect(siteCount).toBe(rows.length);
    expect(sites.known.length + sites.since.length + sites.undated.length).toBe(rows.length);
    expect(countries.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  it('of the companies add up to all rows but those that name nobody', () => {
    const companies = ROWS.filter(({ group }) => group === null);
    const unnamed = facilities.filter(({ operatorId }) => operatorId === null).length;
    const sum = companies.reduce((total, { siteCount }) => total + siteCount, 0);
    expect(sum + unnamed).toBe(facilities.length);
  });
});

describe('totals', () => {
  it('stand in the cards of their operators, each once, as they are reported', () => {
    const companies = operators.filter(({ group }) => group === null);
    const shown = companies.flatMap(({ id }) =>
      cardOf(id).series.flatMap(({ totals }) => totals.map((total) => total)),
    );
    expect(shown.map(({ id }) => id).toSorted()).toEqual(
      operatorTotals.map(({ id }) => id).toSorted(),
    );
    for (const total of shown) expect(operatorTotals).toContain(total);
  });

  it('make a series only where the same thing is counted in the same part of the world', () => {
    for (const { id } of operators) {
      for (const { operator, indicator, scope, totals } of cardOf(id).series) {
        for (const total of totals) {
          expect(total).toMatchObject({ operator: operator.id, indicator, scope });
        }
        const dates = totals.map(({ asOf }) => asOf);
        expect(dates).toEqual(dates.toSorted());
      }
    }
  });

  it('of a table are the newest of the operator itself', () => {
    const loctek = ROWS.find(({ id }) => id === 'loctek');
    if (loctek === undefined) throw new Error('no such operator');
    expect(newestTotal(loctek, ['warehouse_count'])).toMatchObject({
      value: 21,
      asOf: '2024-12-31',
    });
  });
});

describe('the filter', () => {
  it('takes several companies, each with its units', () => {
    const state = worldState({ facilityFilter: { ...ALL_FACILITIES, operators: ['jd', 'shein'] } });
    const ids = new Set(selectFacilities(state).map(({ operatorId }) => operatorId));
    expect(ids).toEqual(new Set(['jd', 'jd-logistics', 'jd-property', 'shein']));
  });

  it('takes a unit alone', () => {
    const state = worldState({ facilityFilter: { ...ALL_FACILITIES, operators: ['jd-property'] } });
    expect(selectFacilities(state).every(({ operatorId }) => operatorId === 'jd-property')).toBe(
      true,
    );
  });
});

it('a link opens an operator and keeps the year', () => {
  const store = worldStore();
  restoreLinkedState(store, parseUrlState('?operator=cainiao&year=2021'));
  expect(selectOperatorCard(store.getState())?.operator.name.zh).toBe('菜鸟');
  expect(store.getState().period).toEqual({ type: 'in-force', year: 2021 });
});

describe('a link with a filter', () => {
  const filterOf = (search: string) => {
    const store = realStore();
    restoreLinkedState(store, parseUrlState(search));
    receiveResource(store, 'warehouses', REAL_WAREHOUSES);
    return store.getState().facilityFilter;
  };

  it('shows the sites of its operators, country, type and state once the data are there', () => {
    expect(filterOf('?operators=jd,shein&sites=gb,overseas_warehouse,active')).toEqual({
      operators: ['jd', 'shein'],
      country: 'GB',
      type: 'overseas_warehouse',
      group: 'active',
    });
  });

  it('drops what the data do not know, and keeps the rest', () => {
    expect(filterOf('?operators=jd,nobody&sites=aq')).toEqual({
      ...ALL_FACILITIES,
      operators: ['jd'],
    });
    expect(filterOf('?operators=nobody')).toEqual(ALL_FACILITIES);
  });
});
