// Why there are no figures by country in the shown year, and the way to the year that has them.
import { useTexts } from '@/panels/facts/useTexts';
import { selectCountryFigures } from '@/selectors/warehouses/countries/countryFigures';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { showYear } from '@/store/yearActions';

export function CountryFiguresOffer() {
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  const figures = useAtlas(selectCountryFigures);
  if (figures === null || figures.type === 'shown') return null;
  if (figures.type === 'unconfirmed') {
    return <p class="warehouse-offer country-offer">{texts.countriesUnconfirmed}</p>;
  }
  const { offered } = figures;
  return (
    <p class="warehouse-offer country-offer">
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
