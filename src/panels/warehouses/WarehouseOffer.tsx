// What the map says of itself over its corner: what the signs of owners are, or why there are no figures by country.
import { useTexts } from '@/panels/facts/useTexts';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { setOwnersShown } from '@/store/warehouseActions';
import { CountryFiguresOffer } from './CountryFiguresOffer';

export function WarehouseOffer() {
  const isOfOwners = useAtlas((state) => state.owners);
  return isOfOwners ? <OwnersNotice /> : <CountryFiguresOffer />;
}

/** On every page and in every frame: the legend beside the map is that of zones. */
function OwnersNotice() {
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  return (
    <p class="warehouse-offer">
      {texts.ownersNotice}{' '}
      <button type="button" class="link-button" onClick={() => setOwnersShown(store, false)}>
        {texts.backToZones}
      </button>
    </p>
  );
}
