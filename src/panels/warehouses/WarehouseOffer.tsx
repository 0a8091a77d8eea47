// What the map says of itself over its corner: what the signs of owners are; why there are no figures by country in
// the shown year, and the way to the year that has them.
import { useTexts } from '@/panels/facts/useTexts';
import { selectCountryFigures } from '@/selectors/warehouses/countryFigures';
import { showYear } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { setOwnersShown } from '@/store/warehouseActions';

export function WarehouseOffer() {
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  const figures = useAtlas(selectCountryFigures);
  const isOfOwners = useAtlas((state) => state.owners);
  if (isOfOwners) return <OwnersNotice />;
  if (figures === null || figures.type === 'shown') return null;
  if (figures.type === 'unconfirmed') {
    return <p class="warehouse-offer">{texts.countriesUnconfirmed}</p>;
  }
  const { offered } = figures;
  return (
    <p class="warehouse-offer">
      {figures.type === 'range'
        ? texts.noCountryFiguresInRange
        : texts.noCountryFigures(figures.year)}{' '}
      {offered !== null && (
        <button type="button" class="link-button" onClick={() => showYear(store, offered)}>
          {texts.showYear(offered)}
        </button>
      )}
    </p>
  );
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
