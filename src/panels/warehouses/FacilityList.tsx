// Documented sites by country; those without a point stand here alone.
import { groupBy } from '@/model/groupBy';
import { LANGUAGE_TAGS } from '@/model/language';
import type { Facility } from '@/model/warehouse';
import { NameText } from '@/panels/facts/NameText';
import { useTexts } from '@/panels/facts/useTexts';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import { placeName, statusText } from '@/panels/facts/warehouseWords';
import { selectStateYear } from '@/selectors/warehouses/facilities';
import { listSign } from '@/selectors/warehouses/nearFacilities';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function FacilityButton({ facility }: { facility: Facility }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  const year = useAtlas(selectStateYear);
  return (
    <button
      type="button"
      class="facility-button"
      onClick={() => select(store, { type: 'warehouse', id: facility.id })}
    >
      <WarehouseSignPicture sign={listSign(facility, year)} size={18} />
      <span>
        <span class="facility-place">{placeName(facility, messages) || '–'}</span>{' '}
        <span class="quiet">
          <NameText name={facility.operator} />
        </span>
        {facility.position === null && (
          <span class="quiet">{messages.formats.aside(texts.noPoint)}</span>
        )}
        <span class="visually-hidden"> {statusText(facility, year, texts)}</span>
      </span>
    </button>
  );
}

export function FacilityList({ facilities }: { facilities: readonly Facility[] }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const { language } = messages.formats;
  const { compare } = new Intl.Collator(LANGUAGE_TAGS[language]);
  const cityOf = ({ city }: Facility): string => city?.[language] ?? '';
  const countries = [...groupBy(facilities, ({ country }) => country)].sort(
    ([a, sitesA], [b, sitesB]) =>
      sitesB.length - sitesA.length || compare(texts.country(a), texts.country(b)),
  );
  if (countries.length === 0) return <p class="quiet">{texts.noSites}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard.
    <section class="facility-list" tabIndex={0} aria-label={texts.sitesHeading(facilities.length)}>
      {countries.map(([country, sites]) => (
        <div key={country}>
          <h4>
            {texts.country(country)} <span class="legend-count">{sites.length}</span>
          </h4>
          <ul>
            {[...sites]
              // Those without a place come last.
              .sort(
                (a, b) =>
                  Number(a.city === null) - Number(b.city === null) ||
                  compare(cityOf(a), cityOf(b)),
              )
              .map((facility) => (
                <li key={facility.id}>
                  <FacilityButton facility={facility} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
