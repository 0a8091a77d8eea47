// Overseas warehouses as the search finds them: documented sites by operator, name and place, and countries with a figure.
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import { yearKnown } from '@/model/facilityState';
import { yearOf } from '@/model/partialDate';
import type { BilingualName } from '@/model/place';
import type { CountryCount, Facility } from '@/model/warehouse';
import { type NameStarts, nameStarts } from './nameStarts';
import type { SearchEntry } from './searchEntries';
import { NO_NAMES, namesOf, type SearchNames } from './searchNames';

const KIND_WORDS: readonly NameStarts[] = ['overseas warehouses', '海外仓', 'hai wai cang'].map(
  nameStarts,
);

export function warehouseEntries(
  { facilities, countries }: WarehouseDataset,
  index: SearchIndex,
): readonly SearchEntry[] {
  const names = countryNames(facilities, countries, index);
  return [
    ...countries.map((figure) => countryEntry(figure, names)),
    ...facilities.map((site) => siteEntry(site, names, index)),
  ];
}

type NamesByCode = ReadonlyMap<string, SearchNames>;

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
      const [en = '', zh = '', ...others] = index.countries[code] ?? [];
      const name: BilingualName = reported.get(code) ?? { en, zh };
      return [code, namesOf(index, name, [...others, ...(en === name.en ? [] : [en])])];
    }),
  );
}

function countryEntry(figure: CountryCount, names: NamesByCode): SearchEntry {
  const year = yearOf(figure.asOf);
  return {
    type: 'country',
    selection: { type: 'warehouse', id: figure.id },
    name: figure.name,
    title: null,
    zones: [],
    figure,
    year,
    ...(names.get(figure.country) ?? NO_NAMES),
    context: [...KIND_WORDS, nameStarts(String(year))],
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
    ...namesOf(index, operator, [...partners(operator), ...(city === null ? [] : [city])]),
    context: [
      ...(names.get(country)?.names ?? []),
      ...[name, region ?? '', String(year ?? '')].map(nameStarts),
      ...KIND_WORDS,
    ],
  };
}

/** "Zongteng / Goodcang" is found by either name as by a whole one. */
function partners({ en, zh }: BilingualName): readonly string[] {
  return [en, zh].flatMap((name) => (name.includes(' / ') ? name.split(' / ') : []));
}
