// The countries with a reported figure as a table; for a year without figures, why there is none.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CountryCount } from '@/model/warehouse';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText, countText } from '@/panels/facts/warehouseWords';
import { CountryFiguresOffer } from '@/panels/warehouses/CountryFiguresOffer';
import { COUNTRY_COLUMNS, countryTable } from '@/selectors/rows/warehouseTables';
import {
  selectCountryFigures,
  selectShownCountries,
} from '@/selectors/warehouses/countries/countryFigures';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { useAtlas } from '@/store/useAtlas';
import { CountryRow } from './CountryRow';
import { SortedTable } from './SortedTable';

export function CountryTable({ close }: { close: ComponentChildren }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const words = useTexts('table');
  const figures = useAtlas(selectCountryFigures);
  const countries = useAtlas(selectShownCountries);
  const sites = useAtlas(selectShownFacilities);
  const sitesIn = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { country } of sites) counts.set(country, (counts.get(country) ?? 0) + 1);
    return (code: string): number => counts.get(code) ?? 0;
  }, [sites]);
  const subject = useMemo(() => countryTable(messages.formats.name, sitesIn), [messages, sitesIn]);
  const [first] = countries;
  // Without figures for the year, none is not a count.
  const hasFigures = figures?.type === 'shown';
  const cellsOf = (country: CountryCount): readonly string[] => [
    messages.formats.name(country.name),
    countText(country, texts, messages),
    country.rank === null ? '' : String(country.rank),
    country.asOf,
    String(sitesIn(country.country)),
    messages.formats.name(country.reporter),
    country.sources.join(' '),
    messages.facts.confidences[country.confidence],
  ];
  return (
    <SortedTable
      label={words.headings.countries}
      name="countries"
      count={hasFigures ? words.countries(countries.length) : texts.countriesHeading}
      {...(first !== undefined && {
        note: texts.countriesFrom(asOfText(first.asOf, texts, messages)),
      })}
      rows={countries}
      subject={subject}
      columns={COUNTRY_COLUMNS}
      columnNames={words.countryColumns}
      groupings={[{ value: 'none', label: words.groupings.none }]}
      openingOrder={{ column: 'rank', isDescending: false, grouping: 'none' }}
      cellsOf={cellsOf}
      renderRow={(country) => (
        <CountryRow key={country.id} country={country} sites={sitesIn(country.country)} />
      )}
      empty={hasFigures ? words.noCountry : <CountryFiguresOffer />}
      close={close}
    />
  );
}
