// The name of an exported file says what is in it: period, kinds, version of the data.
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import type { ExportScope } from './exportRows';
import type { ExportTable } from './exportTables';
import { tableOfAnswer } from './shownTable';

const MOST_NAMED = 2;

/** "cbec-atlas_2020_free-trade-zone_2026.11.23", without the ending. */
export function exportName(
  state: AtlasState,
  scope: ExportScope,
  table: ExportTable = 'zones',
): string {
  const version = selectOverview(state)?.version?.version ?? null;
  const parts =
    scope === 'all'
      ? [`all-${table}`]
      : [periodName(state), ...(table === 'zones' ? kindNames(state) : [table])];
  if (scope === 'shown') parts.push(...NARROWED_BY[table].flatMap((name) => name(state)));
  if (version !== null) parts.push(version);
  return [ATLAS_FILE_NAME, ...parts].join('_');
}

/** The name of a picture: that of the table with what the picture shows. */
export function pictureName(state: AtlasState): string {
  return exportName(state, 'shown', tableOfAnswer(state));
}

type NameOf = (state: AtlasState) => readonly string[];

const confirmed: NameOf = ({ confirmedOnly }) => (confirmedOnly ? ['confirmed'] : []);
const conditions: NameOf = ({ province, has, hasNot }) => [
  ...(province === null ? [] : [province]),
  ...(has.length > 0 ? [`with-${has.join('-')}`] : []),
  ...(hasNot.length > 0 ? [`without-${hasNot.join('-')}`] : []),
];
const operators: NameOf = ({ facilityFilter }) => {
  const chosen = facilityFilter.operators ?? [];
  return chosen.length > MOST_NAMED ? [`${chosen.length}-operators`] : chosen;
};
const country: NameOf = ({ facilityFilter }) =>
  facilityFilter.country === null ? [] : [facilityFilter.country.toLowerCase()];
const sites: NameOf = ({ facilityFilter: { type, group } }) =>
  [type, group].filter((part) => part !== null);

/** Of the reader's filters, those that narrow a table. */
const NARROWED_BY: Readonly<Record<ExportTable, readonly NameOf[]>> = {
  zones: [conditions, confirmed],
  cities: [conditions, confirmed],
  'warehouse-sites': [operators, country, sites, confirmed],
  'warehouse-countries': [country, confirmed],
  operators: [operators],
  'operator-totals': [operators],
  'warehouse-owners': [],
};

function periodName(state: AtlasState): string {
  const period = selectShownPeriod(state);
  if (period.type === 'in-force') return String(period.year);
  if (period.type === 'added') return `${period.year}-since-${period.since}`;
  return `new-${period.from}-${period.to}`;
}

function kindNames({ kinds }: AtlasState): readonly string[] {
  if (kinds.length === ZONE_KINDS.length) return ['all-kinds'];
  return kinds.length > MOST_NAMED ? [`${kinds.length}-kinds`] : kinds;
}
