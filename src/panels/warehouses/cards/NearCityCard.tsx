// The details of a city or port abroad: the documented sites around it, with their distances.
import { countryId } from '@/model/warehouses/selectionTypes';
import { NEAR_CITY_KILOMETRES } from '@/model/warehouses/tradeCity';
import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { useTexts } from '@/panels/facts/useTexts';
import { yearText } from '@/panels/facts/warehouseWords';
import { FacilityButton } from '@/panels/warehouses/FacilityList';
import type { NearCityCard as Card, SiteAtDistance } from '@/selectors/warehouses/nearCity';
import { OpenButton } from './OpenButton';

export function NearCityCard({ card }: { card: Card }) {
  const texts = useTexts('warehouses');
  const { city, near, nearest } = card;
  return (
    <>
      <header class="details-header">
        <BilingualHeading name={city.name} />
        <p class="quiet">
          <OpenButton opens={{ type: 'country', id: countryId(city.country) }}>
            {texts.country(city.country)}
          </OpenButton>
        </p>
        <p>
          {near.length > 0
            ? texts.nearCity(near.length, NEAR_CITY_KILOMETRES)
            : texts.noneNearCity(NEAR_CITY_KILOMETRES)}
        </p>
        <p class="quiet">{texts.distancesNote}</p>
      </header>
      <section class="warehouse-card warehouse-near">
        {nearest !== null && <h3>{texts.nearestSite}</h3>}
        <ul>
          {(nearest === null ? near : [nearest]).map((each) => (
            <Row key={each.site.id} {...each} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Row({ site, kilometres }: SiteAtDistance) {
  const texts = useTexts('warehouses');
  return (
    <li class="site-at-distance">
      <FacilityButton facility={site} />
      <span class="quiet">
        {texts.kilometres(Math.round(kilometres))} · {yearText(site, texts)}
      </span>
    </li>
  );
}
