// Operators of overseas warehouses and their totals, as a reader can take them away: columns as published, with evidence.
import {
  type NoteColumns,
  type SourceColumns,
  sourceColumns,
} from '@/model/published/citedEvidence';
import type { Operator, OperatorTotal } from '@/model/warehouses/operator';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { isChosen } from '@/selectors/warehouses/operatorCards';
import type { AtlasState } from '@/store/atlasState';
import type { LoadedEvidence } from '@/store/resources';
import { citedSources, type ExportScope } from './exportRows';
import type { TableRow } from './exportText';

/** Companies have no point: their homes are cities of the tables of zones. */
interface OperatorCells extends TableRow, NoteColumns, SourceColumns {
  readonly sources: readonly string[];
  readonly confidence: string;
}

export interface OperatorRow extends OperatorCells {
  readonly name_en: string;
  readonly name_zh: string | null;
  readonly group: string | null;
  readonly home: string | null;
  readonly listed: string | null;
}

export interface OperatorTotalRow extends OperatorCells {
  readonly operator: string | null;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator: string;
  readonly as_of: string;
  readonly scope_en: string;
  readonly scope_zh: string;
}

/** Those whose sites are shown, with their units; or all. */
export function selectExportOperators(state: AtlasState, scope: ExportScope): readonly Operator[] {
  const operators = selectWarehouseData(state)?.operators ?? [];
  const chosen = scope === 'shown' ? state.facilityFilter.operators : null;
  return operators.filter((operator) => isChosen(operator, chosen));
}

/** Whatever the year: each has its own. */
export function selectExportTotals(
  state: AtlasState,
  scope: ExportScope,
): readonly OperatorTotal[] {
  const ids = new Set(selectExportOperators(state, scope).map(({ id }) => id));
  return (selectWarehouseData(state)?.operatorTotals ?? []).filter(
    ({ operator }) => scope === 'all' || (operator !== null && ids.has(operator)),
  );
}

export function operatorRow(operator: Operator, evidence: LoadedEvidence | null): OperatorRow {
  const { id, name, group, home, listed } = operator;
  return {
    id,
    name_en: name.en,
    // Without a Chinese name the English one stands in its place.
    name_zh: name.zh === name.en ? null : name.zh,
    group,
    home,
    listed,
    ...evidenceCells(operator, evidence),
  };
}

export function operatorTotalRow(
  total: OperatorTotal,
  evidence: LoadedEvidence | null,
): OperatorTotalRow {
  const { id, operator, indicator, value, unit, comparator, asOf, scope } = total;
  return {
    id,
    operator,
    indicator,
    value,
    unit,
    comparator,
    as_of: asOf,
    scope_en: scope.en,
    scope_zh: scope.zh,
    ...evidenceCells(total, evidence),
  };
}

function evidenceCells(
  { sources, confidence, note }: Operator | OperatorTotal,
  evidence: LoadedEvidence | null,
) {
  return {
    lon: null,
    lat: null,
    sources,
    confidence,
    note_en: note?.en ?? null,
    note_zh: note?.zh ?? null,
    ...sourceColumns(citedSources(sources, evidence)),
  };
}
