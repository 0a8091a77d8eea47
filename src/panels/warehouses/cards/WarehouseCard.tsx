// The details of what is opened of the overseas warehouses: a documented site, a country, an operator.
import { useEffect } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import type { Facility } from '@/model/warehouse';
import { countryId } from '@/model/warehouses/selectionTypes';
import { ReportLink } from '@/panels/details/ReportLink';
import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { Evidence, Note } from '@/panels/facts/FactEvidence';
import { NameText } from '@/panels/facts/NameText';
import { Pending } from '@/panels/facts/Pending';
import { useSourcesInTime } from '@/panels/facts/useSourcesInTime';
import { useTexts } from '@/panels/facts/useTexts';
import { areaText, placeName, statusText, yearText } from '@/panels/facts/warehouseWords';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectCountryCard } from '@/selectors/warehouses/countries/countryCard';
import { selectShownFacilities, selectStateYear } from '@/selectors/warehouses/facilities';
import { selectNearCityCard } from '@/selectors/warehouses/nearCity';
import { NEAR_KILOMETRES, nearFacilities } from '@/selectors/warehouses/nearFacilities';
import { selectOperatorCard } from '@/selectors/warehouses/operatorCards';
import type { AtlasState } from '@/store/atlasState';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import './cards.css';
import { CountryCard } from './CountryCard';
import { NearCityCard } from './NearCityCard';
import { OpenButton } from './OpenButton';
import { OperatorCard } from './OperatorCard';
import { SiteList } from './SiteList';

/** `onKnown`: code and data come after the panel. */
export function WarehouseCard({ onKnown }: { onKnown: () => void }) {
  const store = useAtlasStore();
  const facility = useAtlas(selectedFacility);
  const country = useAtlas(selectCountryCard);
  useEffect(() => {
    wantResource(store, 'warehouses');
    wantResource(store, 'sources');
  }, [store]);
  const operator = useAtlas(selectOperatorCard);
  const city = useAtlas(selectNearCityCard);
  const isKnown = [facility, country, operator, city].some((card) => card !== null);
  useEffect(() => {
    if (isKnown) onKnown();
  }, [isKnown, onKnown]);
  if (facility !== null) return <FacilityCard facility={facility} />;
  if (city !== null) return <NearCityCard card={city} />;
  if (operator !== null) return <OperatorCard card={operator} />;
  if (country !== null) return <CountryCard card={country} />;
  return <Pending resource="warehouses" />;
}

function selectedFacility(state: AtlasState): Facility | null {
  const selection = selectedIn(state);
  if (selection?.type !== 'warehouse') return null;
  return selectWarehouseData(state)?.facilityById.get(selection.id) ?? null;
}

function FacilityCard({ facility }: { facility: Facility }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const shown = useAtlas(selectShownFacilities);
  const year = useAtlas(selectStateYear);
  const near = nearFacilities(shown, facility);
  const isWhole = useSourcesInTime();
  const operator = useAtlas((state) =>
    selectWarehouseData(state)?.operatorById.get(facility.operatorId ?? ''),
  );
  const country = texts.country(facility.country);
  const place = placeName(facility, messages);
  return (
    <>
      <header class="details-header">
        <BilingualHeading name={facility.operator} />
        <p class="quiet">
          {place !== '' && place !== country && place + messages.formats.listSeparator}
          <OpenButton opens={{ type: 'country', id: countryId(facility.country) }}>
            {country}
          </OpenButton>
        </p>
        {operator !== undefined && (
          <p class="quiet">
            {texts.filters.operator}
            {messages.formats.colon}
            <OpenButton opens={{ type: 'operator', id: operator.id }}>
              {messages.formats.name(operator.name)}
            </OpenButton>
          </p>
        )}
      </header>
      <div class="warehouse-card">
        <p>
          <NameText name={facility.name} />
        </p>
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
          {isWhole && <Evidence fact={facility} />}
        </dl>
        {isWhole && <Note text={facility.note} />}
        {isWhole && (
          <ReportLink id={facility.id} name={`${facility.operator.en}, ${facility.name.en}`} />
        )}
      </div>
      {isWhole && near.length > 0 && (
        <SiteList heading={texts.nearHeading(near.length, NEAR_KILOMETRES)} sites={near} />
      )}
    </>
  );
}
