// How to read the signs for warehouses: sizes to scale with the map, and what each shape means.
import {
  COUNTRY_LOOKS,
  countrySign,
  SAMPLE_STACK,
  siteSignOf,
} from '@/model/warehouses/warehouseSign';
import { useTexts } from '@/panels/facts/useTexts';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import { asOfText } from '@/panels/facts/warehouseWords';
import { steppedZoom } from '@/selectors/marks/markSize';
import { selectCamera } from '@/selectors/view/framing';
import { selectCountryFigures } from '@/selectors/warehouses/countries/countryFigures';
import { selectWarehouseSigns } from '@/selectors/warehouses/warehouseSigns';
import {
  countRadius,
  floorRadius,
  NO_FIGURE_RADIUS,
  plainRadius,
  smallestArea,
} from '@/selectors/warehouses/warehouseSize';
import { useAtlas } from '@/store/useAtlas';
import { CountryFiguresOffer } from './CountryFiguresOffer';

/** The World framing, for a map that was not moved yet. */
const USUAL_ZOOM = 1.5;
const COUNTS = [100, 500, 1000] as const;
const AREAS = [50_000, 150_000] as const;

function useScaleZoom(): number {
  return useAtlas((state) =>
    steppedZoom(state.camera === null ? USUAL_ZOOM : selectCamera(state).zoom),
  );
}

export function CountryLegend() {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const figures = useAtlas(selectCountryFigures);
  const zoom = useScaleZoom();
  if (figures === null) return null;
  if (figures.type !== 'shown') return <CountryFiguresOffer />;
  const asOf = figures.countries[0]?.asOf ?? '';
  const largest = Math.ceil(countRadius(1000, zoom)) * 2 + 6;
  return (
    <>
      <p class="quiet">{texts.countriesFrom(asOfText(asOf, texts, messages))}</p>
      <div class="sized-legend">
        {COUNTS.map((count) => {
          const radius = countRadius(count, zoom);
          return (
            <span key={count}>
              <WarehouseSignPicture
                sign={countrySign('exact', radius)}
                size={count === 1000 ? largest : Math.ceil(radius) * 2 + 6}
              />
              {messages.formats.number(count)}
            </span>
          );
        })}
      </div>
      <ul class="sign-legend">
        {COUNTRY_LOOKS.map((look) => (
          <li key={look}>
            <WarehouseSignPicture
              sign={countrySign(look, look === 'none' ? NO_FIGURE_RADIUS : 7)}
              size={20}
            />
            {texts.looks[look]}
          </li>
        ))}
      </ul>
    </>
  );
}

export function SiteLegend() {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const { sites } = useAtlas(selectWarehouseSigns);
  const zoom = useScaleZoom();
  const least = smallestArea(zoom);
  return (
    <ul class="sign-legend">
      {sites.map(({ look }) =>
        look === 'sized' ? (
          <li key={look} class="is-wide">
            {texts.looks.sized}
            <span class="sized-legend">
              {[least, ...AREAS].map((area) => {
                const radius = floorRadius(area, zoom);
                const text = texts.area(messages.formats.number(area), 'm2');
                return (
                  <span key={area}>
                    <WarehouseSignPicture
                      sign={siteSignOf(look, radius)}
                      size={Math.ceil(radius) * 2 + 6}
                    />
                    {area === least ? texts.upTo(text) : text}
                  </span>
                );
              })}
            </span>
          </li>
        ) : (
          <li key={look}>
            <WarehouseSignPicture sign={siteSignOf(look, plainRadius(zoom))} size={20} />
            {texts.looks[look]}
          </li>
        ),
      )}
      {sites.length > 0 && (
        <li>
          <WarehouseSignPicture sign={SAMPLE_STACK} size={20} />
          {texts.looks.stack}
        </li>
      )}
    </ul>
  );
}
