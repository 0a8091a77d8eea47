// What the map says of itself over its corner: what the signs of owners are, or why there are no figures by country.
import { useTexts } from '@/panels/facts/useTexts';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { setOwnersShown } from '@/store/warehouseActions';
import { CountryFiguresOffer } from './CountryFiguresOffer';

export function WarehouseOffer() {
  const isOfOwners = useAtlas((state) => state.owners);
  return isOfOwners ? <OwnersNotice /> : <CountryFiguresOffer />;
}

/** The legend beside the map is that of zones; in a frame that has one of owners below, words would only cover names. */
function OwnersNotice() {
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  const hasLegend = useAtlas(({ embed, embedOptions }) => embed && embedOptions.legend);
  return (
    <p class="warehouse-offer">
      {!hasLegend && `${texts.ownersNotice} `}
      <button type="button" class="link-button" onClick={() => setOwnersShown(store, false)}>
        {texts.backToZones}
      </button>
    </p>
  );
}
