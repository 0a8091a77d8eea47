// What the panel says of overseas warehouses: by country, by site, in total.
import { Failed, Pending } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { FacilityFilters } from '@/panels/warehouses/filters/FacilityFilters';
import { OwnersPanel } from '@/panels/warehouses/owners/OwnersPanel';
import { loadedValue } from '@/selectors/loaded/loadedData';
import {
  selectChoosableFacilities,
  selectShownFacilities,
} from '@/selectors/warehouses/facilities';
import { useAtlas } from '@/store/useAtlas';
import { FacilityList } from './FacilityList';
import { NationalTotals } from './NationalTotals';
import { CountryLegend, SiteLegend } from './WarehouseLegend';
import './warehouses.css';

export function WarehouseBody() {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const warehouses = useAtlas((state) => loadedValue(state.resources.warehouses));
  const shown = useAtlas(selectShownFacilities);
  const choosable = useAtlas(selectChoosableFacilities);
  if (warehouses === null) return <Pending resource="warehouses" />;
  const { data } = warehouses;
  const withoutPoint = shown.filter(({ position }) => position === null).length;
  return (
    <div class="warehouse-body">
      <h2 class="visually-hidden">{messages.stage.overseasWarehouses}</h2>
      <p class="warehouse-caption">{texts.caption}</p>
      <h3>{texts.countriesHeading}</h3>
      <CountryLegend />
      <h3>{texts.sitesHeading(shown.length)}</h3>
      {withoutPoint > 0 && <p class="quiet">{texts.sitesWithoutPoint(withoutPoint)}</p>}
      <SiteLegend />
      <FacilityFilters facilities={choosable} />
      <FacilityList facilities={shown} />
      <NationalTotals totals={data.totals} />
      <OwnersPanel />
      <Failed resource="sources" />
    </div>
  );
}
