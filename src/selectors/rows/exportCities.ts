// Cities as a reader can take them away: whether they may import at the end of a year and by which rule, and how many
// zones of each kind they have since when; whichever kinds are shown.
import { type SourceColumns, sourceColumns } from '@/model/published/citedEvidence';
import { ZONE_KINDS } from '@/model/zoneKind';
import { type CityRow, selectCityRows } from '@/selectors/places/cityRows';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import type { RetailImportRule } from '@/selectors/zones/eligibility';
import type { AtlasState } from '@/store/atlasState';
import type { LoadedEvidence } from '@/store/resources';
import { citedSources, type ExportScope } from './exportRows';
import type { TableRow } from './exportText';

interface CityColumns extends TableRow, SourceColumns {
  readonly name_en: string;
  readonly name_zh: string;
  readonly place_kind: string;
  readonly province: string;
  readonly province_en: string;
  readonly province_zh: string;
  /** At whose end all of the row is judged. */
  readonly year: number;
  /** The rule by which the city may do retail import; null where it may not. */
  readonly retail_import_rule: RetailImportRule | null;
  /** Zones or listings that make it so, and the document of the rule. */
  readonly retail_import_zones: readonly string[];
  readonly retail_import_documents: readonly string[];
  readonly sources: readonly string[];
}

/** Two more of each kind: "free_trade_zone", how many; "free_trade_zone_since", the earliest known date. */
export type ExportCity = CityColumns & Readonly<Record<string, unknown>>;

export interface CitiesOfYear {
  readonly year: number;
  readonly rows: readonly CityRow[];
}

/** Of the filters and the shown year, or every city in the newest year. */
export function selectExportCities(state: AtlasState, scope: ExportScope): CitiesOfYear {
  const asked: AtlasState =
    scope === 'shown'
      ? state
      : {
          ...state,
          period: { type: 'in-force', year: null },
          province: null,
          has: [],
          hasNot: [],
          confirmedOnly: false,
        };
  return { year: lastShownYear(selectShownPeriod(asked)), rows: selectCityRows(asked) };
}

export function exportCity(
  { place, cells, unsure, retailImport, sources }: CityRow,
  year: number,
  evidence: LoadedEvidence | null,
): ExportCity {
  return {
    id: place.id,
    name_en: place.name.en,
    name_zh: place.name.zh,
    place_kind: place.kind,
    province: place.province.id,
    province_en: place.province.name.en,
    province_zh: place.province.name.zh,
    lon: place.position[0],
    lat: place.position[1],
    year,
    retail_import_rule: retailImport.rule,
    retail_import_zones: retailImport.zones.map(({ id }) => id),
    retail_import_documents: retailImport.documents,
    ...Object.fromEntries(
      ZONE_KINDS.flatMap((kind) => {
        const column = kind.replaceAll('-', '_');
        const zones = cells[kind] ?? [];
        return [
          // Not known is not none.
          [column, unsure.includes(kind) ? null : zones.length],
          [`${column}_since`, zones[0]?.designated ?? null],
        ];
      }),
    ),
    sources,
    ...sourceColumns(citedSources(sources, evidence)),
  };
}
