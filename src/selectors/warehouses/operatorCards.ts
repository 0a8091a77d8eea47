// What is known of an operator of overseas warehouses: its sites with those of its units, its totals, its home.

import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { comparePeriods } from '@/model/partOfYear';
import type { BilingualName } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import type { Operator, OperatorIndicator, OperatorTotal } from '@/model/warehouses/operator';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import { selectStateYear } from './facilities';
import { type SitesByTime, sitesByTime, type Tally, tallyBy } from './siteTallies';

/** Totals that count the same thing of the same operator in the same part of the world, in the order of time. */
export interface OperatorSeries {
  readonly operator: Operator;
  readonly indicator: OperatorIndicator;
  readonly scope: BilingualName;
  readonly totals: readonly OperatorTotal[];
}

export interface OperatorRow {
  readonly id: string;
  readonly operator: Operator;
  /** The company that it is a unit of. */
  readonly group: Operator | null;
  /** All its documented sites, whatever the year. */
  readonly siteCount: number;
  /** Ids of the countries of its sites, most sites first. */
  readonly countries: readonly Tally[];
  /** Totals of its own and of its units, longest series first. */
  readonly series: readonly OperatorSeries[];
  readonly sources: readonly string[];
}

export interface OperatorCard extends OperatorRow {
  readonly units: readonly Tally[];
  readonly sites: SitesByTime;
}

function unitsOf({ operators }: WarehouseDataset, id: string): readonly Operator[] {
  return operators.filter(({ group }) => group === id);
}

function seriesOf(data: WarehouseDataset, operator: Operator): readonly OperatorSeries[] {
  const series = new Map<string, OperatorSeries>();
  for (const each of [operator, ...unitsOf(data, operator.id)]) {
    for (const total of data.operatorTotals) {
      if (total.operator !== each.id) continue;
      const { indicator, scope } = total;
      const key = `${each.id} ${indicator} ${scope.en}`;
      const totals = [...(series.get(key)?.totals ?? []), total];
      series.set(key, {
        operator: each,
        indicator,
        scope,
        totals: totals.sort((a, b) => comparePeriods(a.asOf, b.asOf)),
      });
    }
  }
  return [...series.values()].sort((a, b) => b.totals.length - a.totals.length);
}

function rowOf(data: WarehouseDataset, operator: Operator): OperatorRow {
  const sites = data.sitesOf.operator.get(operator.id) ?? [];
  return {
    id: operator.id,
    operator,
    group: operator.group === null ? null : (data.operatorById.get(operator.group) ?? null),
    siteCount: sites.length,
    countries: tallyBy(sites, ({ country }) => country),
    series: seriesOf(data, operator),
    sources: operator.sources,
  };
}

const NO_ROWS: readonly OperatorRow[] = [];
const deriveRows = memoizeOne((data: WarehouseDataset | null) =>
  data === null
    ? NO_ROWS
    : data.operators
        .map((operator) => rowOf(data, operator))
        .sort((a, b) => b.siteCount - a.siteCount || (a.id < b.id ? -1 : 1)),
);

/** Whether an operator is one of the chosen, or a unit of one. Null: nothing is chosen. */
export function isChosen({ id, group }: Operator, chosen: readonly string[] | null): boolean {
  return chosen === null || chosen.includes(id) || chosen.includes(group ?? id);
}

const chooseRows = memoizeOne(
  (rows: readonly OperatorRow[], chosen: readonly string[] | null): readonly OperatorRow[] =>
    rows.filter(({ operator }) => isChosen(operator, chosen)),
);

/** Every operator side by side, whatever the year and the filters. */
export function selectOperatorRows(state: AtlasState): readonly OperatorRow[] {
  return deriveRows(selectWarehouseData(state));
}

/** The chosen ones of them with their units, or all; whatever the year. */
export function selectChosenOperatorRows(state: AtlasState): readonly OperatorRow[] {
  return chooseRows(selectOperatorRows(state), state.facilityFilter.operators);
}

const deriveCard = memoizeOne(
  (
    data: WarehouseDataset | null,
    id: string,
    year: number,
    newestYear: number,
  ): OperatorCard | null => {
    const operator = data?.operatorById.get(id);
    if (data === null || operator === undefined) return null;
    return {
      ...rowOf(data, operator),
      units: unitsOf(data, id).map((unit) => ({
        id: unit.id,
        count: data.sitesOf.operator.get(unit.id)?.length ?? 0,
      })),
      sites: sitesByTime(data.sitesOf.operator.get(id) ?? [], year, newestYear),
    };
  },
);

/** Of the selected operator; null for another selection, and until the warehouses are loaded. */
export function selectOperatorCard(state: AtlasState): OperatorCard | null {
  const selection = selectedIn(state);
  if (selection?.type !== 'operator') return null;
  return deriveCard(
    selectWarehouseData(state),
    selection.id,
    selectStateYear(state),
    selectOverview(state)?.newestYear ?? 0,
  );
}

/** The newest total of an indicator that is of the operator itself, for a table. */
export function newestTotal(
  { id, series }: OperatorRow,
  indicators: readonly OperatorIndicator[],
): OperatorTotal | null {
  const totals = series
    .filter(({ operator, indicator }) => operator.id === id && indicators.includes(indicator))
    .flatMap((each) => each.totals.at(-1) ?? []);
  return totals.reduce<OperatorTotal | null>(
    (newest, total) =>
      newest === null || comparePeriods(total.asOf, newest.asOf) > 0 ? total : newest,
    null,
  );
}
