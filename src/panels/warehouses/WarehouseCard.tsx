// The details of a documented site or of what is reported for a country.

import { useEffect } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import type { CountryCount, Facility } from '@/model/warehouse';
import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { Evidence, Note } from '@/panels/facts/FactEvidence';
import { Pending } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { areaText, countText, siteText, statusText, yearText } from '@/panels/facts/warehouseWords';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectShownFacilities, selectStateYear } from '@/selectors/warehouses/facilities';
import { NEAR_KILOMETRES, nearFacilities } from '@/selectors/warehouses/nearFacilities';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { FacilityButton } from './FacilityList';

/** `onKnown`: code and data come after the panel. */
export function WarehouseCard({ onKnown }: { onKnown: () => void }) {
  const store = useAtlasStore();
  const id = useAtlas((state) => selectedIn(state)?.id ?? '');
  const data = useAtlas(selectWarehouseData);
  useEffect(() => {
    wantResource(store, 'warehouses');
    wantResource(store, 'sources');
  }, [store]);
  const facility = data?.facilityById.get(id);
  const country = data?.countryById.get(id);
  const isKnown = facility !== undefined || country !== undefined;
  useEffect(() => {
    if (isKnown) onKnown();
  }, [isKnown, onKnown]);
  if (facility !== undefined) return <FacilityCard facility={facility} />;
  if (country !== undefined) return <CountryCard country={country} />;
  return <Pending resource="warehouses" />;
}

function FacilityCard({ facility }: { facility: Facility }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const shown = useAtlas(selectShownFacilities);
  const year = useAtlas(selectStateYear);
  const near = nearFacilities(shown, facility);
  return (
    <>
      <header class="details-header">
        <BilingualHeading name={facility.operator} />
        <p class="quiet">{siteText(facility, texts)}</p>
      </header>
      <div class="warehouse-card">
        <p lang="en">{facility.name}</p>
        <dl>
          <dt>{texts.labels.type}</dt>
          <dd>{texts.types[facility.type]}</dd>
          <dt>{texts.labels.status}</dt>
          <dd>
            {statusText(facility, year, texts)}{' '}
            {facility.closedYear === null && <span class="quiet">({texts.statusAtSource})</span>}
          </dd>
          <dt>{texts.labels.area}</dt>
          <dd>{areaText(facility, texts, messages)}</dd>
          <dt>{texts.labels.year}</dt>
          <dd>{yearText(facility, texts)}</dd>
          <dt>{texts.labels.position}</dt>
          <dd>{texts.precisions[facility.precision]}</dd>
          <Evidence fact={facility} />
        </dl>
        <Note text={facility.note} />
      </div>
      {near.length > 0 && (
        <SiteList heading={texts.nearHeading(near.length, NEAR_KILOMETRES)} sites={near} />
      )}
    </>
  );
}

function CountryCard({ country }: { country: CountryCount }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const shown = useAtlas(selectShownFacilities);
  const sites = shown.filter((facility) => facility.country === country.country);
  return (
    <>
      <header class="details-header">
        <BilingualHeading name={country.name} />
        <p>{countText(country, texts, messages)}</p>
      </header>
      <div class="warehouse-card">
        <dl>
          <dt>{texts.labels.asOf}</dt>
          <dd>{texts.endOf(country.asOf) ?? messages.formats.date(country.asOf)}</dd>
          <dt>{texts.labels.reporter}</dt>
          <dd lang="en">{country.reporter}</dd>
          {country.definition !== null && (
            <>
              <dt>{texts.labels.definition}</dt>
              <dd lang="en">{country.definition}</dd>
            </>
          )}
          {country.rank !== null && (
            <>
              <dt>{texts.labels.rank}</dt>
              <dd>{texts.rankNote(country.rank)}</dd>
            </>
          )}
          <Evidence fact={country} />
        </dl>
        <Note text={country.note} />
      </div>
      {sites.length > 0 && (
        <SiteList heading={texts.inCountryHeading(sites.length)} sites={sites} />
      )}
    </>
  );
}

function SiteList({ heading, sites }: { heading: string; sites: readonly Facility[] }) {
  return (
    <section class="warehouse-card warehouse-near">
      <h3>{heading}</h3>
      <ul>
        {sites.map((facility) => (
          <li key={facility.id}>
            <FacilityButton facility={facility} />
          </li>
        ))}
      </ul>
    </section>
  );
}
