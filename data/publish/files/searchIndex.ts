// Checked tables → search.json: the sound of every Chinese name, other names, names of countries, and the documents by
// number. Names, places and dates themselves stand in the published tables, which the page has; the search joins them.
import { yearOf } from '../../../src/model/partialDate.ts';
import type {
  OtherNames,
  PublishedSearch,
  PublishedSearchDocument,
} from '../../../src/model/published/publishedSearch.ts';
import type { SourceRow } from '../columns/evidenceTables.ts';
import type { ZoneGroupRow } from '../columns/zoneTables.ts';
import type { TableRows } from '../reading/checkedTables.ts';
import { COUNTRY_NAMES, KIND_NAMES, PLACE_NAMES, PROVINCE_NAMES } from './otherNames.ts';
import { usualReadings } from './pinyin.ts';
import type { PublishedZoneRow } from './publishedTables.ts';
import { publishedZones } from './publishedZones.ts';
import { traditionalForms } from './traditional.ts';

export const SEARCH_INDEX_FILE = 'search.json';

export function writeSearchIndex(tables: TableRows): string {
  const zones = publishedZones(tables);
  const designating = new Set(zones.flatMap(({ document }) => document ?? []));
  const groups = Object.fromEntries(tables['zone-groups'].map((row) => [row.id, groupNames(row)]));
  const countries = countryNames(tables);
  const others = [KIND_NAMES, PLACE_NAMES, PROVINCE_NAMES, groups, countries];
  const names = [
    ...[...tables.provinces, ...tables.places, ...zones].map(({ name_zh }) => name_zh),
    ...tables['zone-groups'].map(({ name_zh }) => name_zh),
    ...[...tables['trade-cities'], ...tables.gateways].map(({ name_zh }) => name_zh),
    ...tables.events.map(({ title_zh }) => title_zh),
    ...tables.operators.flatMap(({ name_zh }) => name_zh ?? []),
    ...tables['warehouse-facilities'].flatMap(({ operator_zh }) => operator_zh ?? []),
    ...others.flatMap((names) => Object.values(names).flat()),
  ];
  const index: PublishedSearch = {
    ...usualReadings(names),
    ...traditionalForms(names),
    kinds: KIND_NAMES,
    places: PLACE_NAMES,
    provinces: PROVINCE_NAMES,
    groups,
    documents: tables.sources
      .filter((source) => designating.has(source.id) || isNumberedRule(source))
      .map((source) => searchDocument(source, zones)),
    countries,
  };
  return `${JSON.stringify(index)}\n`;
}

/** Rules that name no zone are looked for by their number, too: Shang Cai Fa [2021] No. 39. */
function isNumberedRule({ rank, number_zh }: SourceRow): boolean {
  return rank === 'legal-document' && number_zh !== null;
}

/** "China (Inner Mongolia) Pilot Free Trade Zone" is also the Inner Mongolia FTZ and 内蒙古自贸区. */
function groupNames({ name_en, name_zh }: ZoneGroupRow): readonly string[] {
  const en = /\((.*?)\)/.exec(name_en)?.[1] ?? name_en;
  const zh = /（(.*?)）/.exec(name_zh)?.[1] ?? name_zh;
  return [
    ...['Pilot Free Trade Zone', 'Free Trade Zone', 'FTZ'].map((kind) => `${en} ${kind}`),
    ...['自由贸易试验区', '自贸试验区', '自贸区'].map((kind) => `${zh}${kind}`),
  ];
}

/** Of every country with a documented site, a reported figure or a trade city; its code, too, is a name of it. */
function countryNames(tables: TableRows): OtherNames {
  const codes = new Set([
    ...tables['warehouse-facilities'].map(({ country_iso2 }) => country_iso2),
    ...tables['warehouse-regions'].flatMap(({ iso2 }) => iso2 ?? []),
    ...tables['trade-cities'].map(({ country_iso2 }) => country_iso2),
  ]);
  const [english, chinese] = ['en', 'zh-Hans'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }),
  );
  return Object.fromEntries(
    [...codes]
      .sort()
      .map((code) => [
        code,
        [
          english?.of(code) ?? code,
          chinese?.of(code) ?? code,
          ...(COUNTRY_NAMES[code] ?? []),
          code,
        ],
      ]),
  );
}

function searchDocument(
  source: SourceRow,
  zones: readonly PublishedZoneRow[],
): PublishedSearchDocument {
  const { id, title_en, title_zh, number_en, number_zh, date } = source;
  const designated = zones.filter(({ document }) => document === id);
  const [batch = null, ...furtherBatches] = new Set(designated.map((zone) => zone.batch));
  const title = { en: title_en, zh: title_zh ?? title_en };
  const number = number_en ?? number_zh;
  return {
    id,
    ...(number === null ? title : { en: number, zh: number_zh ?? number, title }),
    year: date === null ? null : yearOf(date),
    batch: furtherBatches.length > 0 ? null : batch,
  };
}
