// Overseas warehouses as the search finds them: documented sites by operator, name and place, and countries with a figure.
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { yearKnown } from '@/model/facilityState';
import type { BilingualName } from '@/model/place';
import type { CountryCount, Facility } from '@/model/warehouse';
import type { Operator } from '@/model/warehouses/operator';
import { type NameStarts, nameStarts } from './nameStarts';
import type { CityFacts, CountryFacts, SearchEntry } from './searchEntries';
import { NO_NAMES, namesOf, type SearchNames } from './searchNames';

const KIND_WORDS: readonly NameStarts[] = ['overseas warehouses', '海外仓', 'hai wai cang'].map(
  nameStarts,
);

export function warehouseEntries(
  {
    facilities,
    countries,
    operators,
    operatorById,
    tradeCities,
    sitesOf,
    countOf,
  }: WarehouseDataset,
  index: SearchIndex,
): readonly SearchEntry[] {
  const names = countryNames(facilities, countries, index);
  return [
    ...[...sitesOf.country].map(([id, sites]) =>
      countryEntry(id, { figure: countOf.get(id) ?? null, sites }, names),
    ),
    ...operators.map((operator) =>
      operatorEntry(
        operator,
        operatorById.get(operator.group ?? '') ?? null,
        sitesOf.operator.get(operator.id) ?? [],
        index,
      ),
    ),
    ...tradeCities.map((city) => cityEntry({ city, near: sitesOf.near.get(city.id) ?? [] }, index)),
    ...facilities.map((site) => siteEntry(site, names, index)),
  ];
}

interface CountryNames extends SearchNames {
  readonly name: BilingualName;
}

type NamesByCode = ReadonlyMap<string, CountryNames>;

const NO_COUNTRY: CountryNames = { name: { en: '', zh: '' }, ...NO_NAMES };

/** Without the index a country is known by its reported figure alone. */
function countryNames(
  facilities: readonly Facility[],
  countries: readonly CountryCount[],
  index: SearchIndex,
): NamesByCode {
  const reported = new Map(countries.map(({ country, name }) => [country, name]));
  const codes = new Set([...reported.keys(), ...facilities.map(({ country }) => country)]);
  return new Map(
    [...codes].map((code) => {
      const [en = code, zh = code, ...others] = index.countries[code] ?? [];
      const name: BilingualName = reported.get(code) ?? { en, zh };
      const more = [...others, ...(en === name.en ? [] : [en])];
      return [code, { name, ...namesOf(index, name, more) }];
    }),
  );
}

function countryEntry(id: string, country: CountryFacts, names: NamesByCode): SearchEntry {
  const { name, ...own } = names.get(id.toUpperCase()) ?? NO_COUNTRY;
  return {
    type: 'country',
    selection: { type: 'country', id },
    name,
    title: null,
    zones: [],
    country,
    year: null,
    ...own,
    context: KIND_WORDS,
  };
}

function operatorEntry(
  { id, name }: Operator,
  group: Operator | null,
  operated: readonly Facility[],
  index: SearchIndex,
): SearchEntry {
  return {
    type: 'operator',
    selection: { type: 'operator', id },
    name,
    title: null,
    zones: [],
    operated,
    year: null,
    ...namesOf(index, name, partners(name)),
    context: [...(group === null ? [] : namesOf(index, group.name).names), ...KIND_WORDS],
  };
}

function cityEntry(facts: CityFacts, index: SearchIndex): SearchEntry {
  const { id, name, otherNames } = facts.city;
  return {
    type: 'city',
    selection: { type: 'near', id },
    name,
    title: null,
    zones: [],
    city: facts,
    year: null,
    ...namesOf(index, name, otherNames),
    // Not its country: whoever asks for that wants the sites in it.
    context: KIND_WORDS,
  };
}

function siteEntry(site: Facility, names: NamesByCode, index: SearchIndex): SearchEntry {
  const { id, operator, name, city, region, country } = site;
  const year = yearKnown(site);
  return {
    type: 'site',
    selection: { type: 'warehouse', id },
    name: operator,
    title: null,
    zones: [],
    site,
    year,
    ...namesOf(index, operator, [
      ...partners(operator),
      ...(city === null ? [] : [city.en, city.zh]),
    ]),
    context: [
      ...(names.get(country)?.names ?? []),
      ...[name.en, name.zh, region?.en ?? '', region?.zh ?? '', String(year ?? '')].map(nameStarts),
      ...KIND_WORDS,
    ],
  };
}

/** "Zongteng / Goodcang" is found by either name as by a whole one. */
function partners({ en, zh }: BilingualName): readonly string[] {
  return [en, zh].flatMap((name) => (name.includes(' / ') ? name.split(' / ') : []));
}
