// The name of an exported file says what is in it: period, kinds, version of the data.
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { AtlasState } from '@/store/atlasState';
import type { ExportScope } from './exportRows';
import type { ExportTable } from './exportTables';

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
  if (scope === 'shown') {
    if (state.province !== null) parts.push(state.province);
    if (state.has.length > 0) parts.push(`with-${state.has.join('-')}`);
    if (state.hasNot.length > 0) parts.push(`without-${state.hasNot.join('-')}`);
    if (state.confirmedOnly) parts.push('confirmed');
  }
  if (version !== null) parts.push(version);
  return [ATLAS_FILE_NAME, ...parts].join('_');
}

function periodName(state: AtlasState): string {
  const period = selectShownPeriod(state);
  if (period.type === 'in-force') return String(period.year);
  if (period.type === 'added') return `${period.year}-since-${period.since}`;
  return `new-${period.from}-${period.to}`;
}

const MOST_NAMED = 2;

function kindNames({ kinds }: AtlasState): readonly string[] {
  if (kinds.length === ZONE_KINDS.length) return ['all-kinds'];
  return kinds.length > MOST_NAMED ? [`${kinds.length}-kinds`] : kinds;
}
