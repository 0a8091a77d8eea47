// coverage.csv as published: to what is kept of each kind, how many of it are listed. Nobody types that number.
import type { ZoneKind } from '../../../src/model/zoneKind.ts';
import { COVERAGE } from '../columns/coverageTable.ts';
import type { Row, Table } from '../columns/table.ts';
import type { TableRows } from '../reading/checkedTables.ts';

const [KIND, ...OTHERS] = COVERAGE.columns;

export const PUBLISHED_COVERAGE = {
  ...COVERAGE,
  columns: [
    KIND,
    {
      name: 'listed',
      type: 'integer',
      isRequired: true,
      minimum: 0,
      description:
        'Listed here and not ended, counted by the build; pilot free trade zones are counted, not their areas.',
    },
    ...OTHERS,
  ],
} as const satisfies Table;

export type PublishedCoverageRow = Row<typeof PUBLISHED_COVERAGE>;

export function publishedCoverage(tables: TableRows): readonly PublishedCoverageRow[] {
  const ids = listedIds(tables);
  return tables.coverage.map(({ kind, ...others }) => ({
    kind,
    listed: ids.get(kind)?.size ?? 0,
    ...others,
  }));
}

/** By kind, what has not ended; of a pilot free trade zone the zone counts, not its areas. */
function listedIds(tables: TableRows): ReadonlyMap<ZoneKind, ReadonlySet<string>> {
  const ids = new Map<ZoneKind, Set<string>>();
  const add = (kind: ZoneKind, id: string) => {
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  };
  for (const { ended, kind, group, id } of tables.zones) {
    if (ended === null) add(kind, group ?? id);
  }
  for (const { ended, id } of tables['retail-import-cities']) {
    if (ended === null) add('retail-import-city', id);
  }
  return ids;
}
