// The table: shown zones sorted by a column and, if wanted, in groups.
import { compareDates } from '@/model/partialDate';
import type { BilingualName } from '@/model/place';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS } from '@/model/zoneKind';

export const TABLE_COLUMNS = [
  'name',
  'kind',
  'place',
  'province',
  'designated',
  'document',
  'confidence',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export const TABLE_GROUPINGS = ['none', 'province', 'year'] as const;
export type TableGrouping = (typeof TABLE_GROUPINGS)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly isDescending: boolean;
  readonly grouping: TableGrouping;
}

export interface TableGroup {
  /** Null for the one group of an ungrouped table. */
  readonly heading: BilingualName | null;
  readonly key: string;
  readonly zones: readonly Zone[];
}

type Compare = (a: Zone, b: Zone) => number;

/** Unknown dates stand last in either direction of time. */
function compareDesignated(a: Zone, b: Zone): number {
  const [left, right] = [a.designated ?? a.designatedBy, b.designated ?? b.designatedBy];
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return compareDates(left, right);
}

function comparators(
  nameOf: (name: BilingualName) => string,
  compareText: (a: string, b: string) => number,
): Readonly<Record<TableColumn, Compare>> {
  return {
    name: (a, b) => compareText(nameOf(a.name), nameOf(b.name)),
    kind: (a, b) => ZONE_KINDS.indexOf(a.kind) - ZONE_KINDS.indexOf(b.kind),
    place: (a, b) => compareText(nameOf(a.place.name), nameOf(b.place.name)),
    province: (a, b) => compareText(nameOf(a.place.province.name), nameOf(b.place.province.name)),
    designated: compareDesignated,
    document: (a, b) => compareText(a.document ?? '\uffff', b.document ?? '\uffff'),
    confidence: (a, b) => compareText(a.confidence, b.confidence),
  };
}

function groupOf(zone: Zone, grouping: TableGrouping): Omit<TableGroup, 'zones'> {
  if (grouping === 'province') {
    const { id, name } = zone.place.province;
    return { key: id, heading: name };
  }
  if (grouping === 'year') {
    const year = zone.designated?.slice(0, 4) ?? '—';
    return { key: year, heading: { en: year, zh: year } };
  }
  return { key: 'all', heading: null };
}

/** Groups in the order of their headings, zones in the wanted order; nothing is left out. */
export function arrangeTable(
  zones: readonly Zone[],
  order: TableOrder,
  nameOf: (name: BilingualName) => string,
  compareText: (a: string, b: string) => number,
): readonly TableGroup[] {
  const compare = comparators(nameOf, compareText)[order.column];
  const direction = order.isDescending ? -1 : 1;
  const sorted = [...zones].sort((a, b) => compare(a, b) * direction || (a.id < b.id ? -1 : 1));
  const groups = new Map<string, { heading: BilingualName | null; key: string; zones: Zone[] }>();
  for (const zone of sorted) {
    const { key, heading } = groupOf(zone, order.grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, heading, zones: [zone] });
    else group.zones.push(zone);
  }
  const textOf = ({ heading }: TableGroup): string => (heading === null ? '' : nameOf(heading));
  return [...groups.values()].sort((a, b) => compareText(textOf(a), textOf(b)));
}
