// What of zones can be found, with the names it is found by: the loaded zones joined with the search index.
import type { Dataset } from '@/dataset/dataset';
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import type { Figure } from '@/model/figure';
import type { Gateway } from '@/model/ground/gateway';
import type { BilingualName } from '@/model/place';
import type { PolicyEvent } from '@/model/policyEvent';
import type { PublishedSearchDocument } from '@/model/published/publishedSearch';
import type { CountryCount, Facility } from '@/model/warehouse';
import type { TradeCity } from '@/model/warehouses/tradeCity';
import type { Zone } from '@/model/zone';
import { KINDS } from '@/model/zoneKind';
import { firstYearOf } from '@/selectors/time/lifespan';
import type { Selection } from '@/store/atlasState';
import { type NameStarts, nameStarts } from './nameStarts';
import { NO_NAMES, namesOf, type SearchNames, type SharedNames, sharedNames } from './searchNames';

/** In the order in which equally good results stand. */
export const ENTRY_TYPES = [
  'place',
  'province',
  'group',
  'zone',
  'document',
  'step',
  'country',
  'operator',
  'city',
  'gateway',
  'site',
  'figure',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export interface SearchEntry extends SearchNames {
  readonly type: EntryType;
  /** What is opened when it is chosen: of a free trade zone, its first area; null where the map only goes there, or a text opens. */
  readonly selection: Selection | null;
  readonly name: BilingualName;
  /** Title of a document that is called by its number. */
  readonly title: BilingualName | null;
  readonly zones: readonly Zone[];
  /** The documented overseas warehouse that it is. */
  readonly site?: Facility;
  /** The country that it is, with what is known of its warehouses. */
  readonly country?: CountryFacts;
  /** The trade city abroad that it is, with the documented sites near it. */
  readonly city?: CityFacts;
  /** The gateway that it is. */
  readonly gateway?: Gateway;
  /** The documented sites of the operator that it is. */
  readonly operated?: readonly Facility[];
  /** The step of the policy that it is. */
  readonly step?: PolicyEvent;
  /** The figure that it is. */
  readonly figure?: Figure;
  /** Of designation, or by which it surely exists; of a document, its own. */
  readonly year: number | null;
  /** Names of what it belongs to: place, province, free trade zone, kind, year. */
  readonly context: readonly NameStarts[];
}

export interface CityFacts {
  readonly city: TradeCity;
  readonly near: readonly Facility[];
}

export interface CountryFacts {
  readonly figure: CountryCount | null;
  readonly sites: readonly Facility[];
}

export function searchEntries(dataset: Dataset, index: SearchIndex): readonly SearchEntry[] {
  const { zones } = dataset;
  const groupById = new Map(zones.flatMap(({ group }) => (group ? [[group.id, group]] : [])));
  const groups = [...groupById.values()];
  const shared = sharedNames(dataset, groups, index);
  const places = dataset.places.map(
    ({ id, name, province }): SearchEntry => ({
      type: 'place',
      selection: { type: 'place', id },
      name,
      title: null,
      zones: dataset.zonesByPlace.get(id) ?? [],
      year: null,
      ...(shared.places.get(id) ?? NO_NAMES),
      context: [...namesIn(shared.provinces, province.id), nameStarts('city')],
    }),
  );
  const provinces = dataset.provinces
    // Beijing the province is Beijing the place.
    .filter(({ id, name }) => dataset.placeById.get(id)?.name.zh !== name.zh)
    .map(
      ({ id, name }): SearchEntry => ({
        type: 'province',
        selection: { type: 'province', id },
        name,
        title: null,
        zones: zones.filter(({ place }) => place.province.id === id),
        year: null,
        ...(shared.provinces.get(id) ?? NO_NAMES),
        context: [nameStarts('province')],
      }),
    );
  return [
    ...places,
    ...provinces,
    ...groups.map((group) => groupEntry(group, zones, shared)),
    ...zones.map((zone) => zoneEntry(zone, shared, index)),
    ...index.documents.map((document) => documentEntry(document, zones, index)),
  ];
}

function namesIn(named: ReadonlyMap<string, SearchNames>, id = ''): readonly NameStarts[] {
  return named.get(id)?.names ?? [];
}

function groupEntry(
  { id, name }: NonNullable<Zone['group']>,
  zones: readonly Zone[],
  shared: SharedNames,
): SearchEntry {
  const areas = zones
    .filter(({ group }) => group?.id === id)
    .sort((a, b) => (firstYearOf(a) ?? Infinity) - (firstYearOf(b) ?? Infinity));
  const [first] = areas;
  return {
    type: 'group',
    selection: { type: 'zone', id: first?.id ?? '' },
    name,
    title: null,
    zones: areas,
    year: first === undefined ? null : firstYearOf(first),
    ...(shared.groups.get(id) ?? NO_NAMES),
    context: namesIn(shared.kinds, 'free-trade-zone'),
  };
}

function zoneEntry(zone: Zone, shared: SharedNames, index: SearchIndex): SearchEntry {
  const { id, kind, place, group } = zone;
  const { isNamedByPlace } = KINDS[kind];
  return {
    type: 'zone',
    selection: { type: 'zone', id },
    name: isNamedByPlace ? place.name : zone.name,
    title: null,
    zones: [zone],
    year: firstYearOf(zone),
    ...(isNamedByPlace ? (shared.places.get(place.id) ?? NO_NAMES) : namesOf(index, zone.name)),
    context: [
      ...namesIn(shared.places, place.id),
      ...namesIn(shared.provinces, place.province.id),
      ...namesIn(shared.groups, group?.id),
      ...namesIn(shared.kinds, kind),
      nameStarts(String(firstYearOf(zone) ?? '')),
    ],
  };
}

function documentEntry(
  { id, en, zh, title, year, batch }: PublishedSearchDocument,
  zones: readonly Zone[],
  index: SearchIndex,
): SearchEntry {
  const name: BilingualName = { en, zh };
  const own = zones.filter(({ document }) => document === id);
  const words = ['document', '文件', String(year ?? ''), ...batchNames(batch), ...newZones(own)];
  return {
    type: 'document',
    selection: { type: 'document', id },
    name,
    title: title ?? null,
    zones: own,
    year,
    names: namesOf(index, name).names,
    initials: '',
    context: [
      ...words.map(nameStarts),
      ...(title === undefined ? [] : namesOf(index, title).names),
    ],
  };
}

/** "46 new", 新设46个. */
function newZones({ length }: readonly Zone[]): readonly string[] {
  return length === 0 ? [] : [`${length}`, 'new zones', `新设${length}个`, `新增${length}个`];
}

/** "batch 5", 五批, of batches that are counted. */
function batchNames(batch: string | null): readonly string[] {
  if (batch === null || !/^\d+$/.test(batch)) return [];
  return [`batch ${batch}`, `${batch}批`, `${'〇一二三四五六七八九十'[Number(batch)] ?? batch}批`];
}
