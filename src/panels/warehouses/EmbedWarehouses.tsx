// Overseas warehouses below an embedded map: what the signs mean, and always what the sites are not.
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';
import { countrySign, SAMPLE_STACK, siteSignOf } from '@/model/warehouses/warehouseSign';
import { Failed } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import { asOfText, filterText } from '@/panels/facts/warehouseWords';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectShownCountries } from '@/selectors/warehouses/countries/countryFigures';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { selectWarehouseSigns } from '@/selectors/warehouses/warehouseSigns';
import { useAtlas } from '@/store/useAtlas';

const RADIUS = 5;

/** Nothing while the warehouses are on their way. */
export function EmbedWarehouses({ hasLegend }: { hasLegend: boolean }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const isReady = useAtlas((state) => selectWarehouseData(state) !== null);
  const { countries, sites } = useAtlas(selectWarehouseSigns);
  const asOf = useAtlas(selectShownCountries)[0]?.asOf ?? null;
  const shown = useAtlas(selectShownFacilities).length;
  const filter = useAtlas((state) => filterText(state, texts, messages));
  if (!isReady) return <Failed resource="warehouses" />;
  return (
    <section class="embed-warehouses" aria-label={messages.stage.overseasWarehouses}>
      {hasLegend && asOf !== null && (
        <>
          <ul class="embed-signs" aria-label={texts.countriesHeading}>
            <li class="embed-signs-name">{texts.shortHeadings.countries}</li>
            {countries.map(({ look }) => (
              <SignItem key={look} sign={countrySign(look, RADIUS)} text={texts.shortLooks[look]} />
            ))}
          </ul>
          <p class="embed-survey">{texts.countriesFrom(asOfText(asOf, texts, messages))}</p>
        </>
      )}
      {hasLegend && sites.length > 0 && (
        <ul class="embed-signs" aria-label={texts.sitesHeading(shown)}>
          <li class="embed-signs-name">{texts.shortHeadings.sites}</li>
          {sites.map(({ look, count }) => (
            <SignItem
              key={look}
              sign={siteSignOf(look, RADIUS)}
              text={texts.shortLooks[look]}
              count={messages.formats.number(count)}
            />
          ))}
          <SignItem sign={SAMPLE_STACK} text={texts.shortLooks.stack} />
        </ul>
      )}
      <p class="embed-caption">
        {texts.caption}
        {filter !== '' && ` · ${texts.onlyShown(filter)}`}
      </p>
    </section>
  );
}

interface SignItemProps {
  readonly sign: WarehouseSign;
  readonly text: string;
  readonly count?: string;
}

function SignItem({ sign, text, count }: SignItemProps) {
  return (
    <li>
      <WarehouseSignPicture sign={sign} size={16} />
      {text} {count !== undefined && <span class="embed-count">{count}</span>}
    </li>
  );
}
