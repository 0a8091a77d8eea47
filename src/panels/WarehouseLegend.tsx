// How to read the signs for warehouses: sizes to scale with the map, and what each shape means.
import { STATUS_GROUP_OF, sizingArea } from '@/model/facilityState';
import type { StatusGroup } from '@/model/warehouse';
import type { WarehouseSign } from '@/model/warehouseSign';
import { selectCountryFigures } from '@/selectors/countryFigures';
import { selectShownFacilities } from '@/selectors/facilities';
import { steppedZoom } from '@/selectors/markSize';
import {
  countRadius,
  floorRadius,
  NO_FIGURE_RADIUS,
  plainRadius,
  smallestArea,
} from '@/selectors/warehouseSize';
import { useAtlas } from '@/store/useAtlas';
import { useMessages } from './useMessages';
import { useWarehouseMessages } from './useWarehouseMessages';
import { WarehouseOffer } from './WarehouseOffer';
import { WarehouseSignPicture } from './WarehouseSignPicture';

/** The World framing, for a map that was not moved yet. */
const USUAL_ZOOM = 1.5;
const COUNTS = [100, 500, 1000] as const;
const AREAS = [50_000, 150_000] as const;

function useScaleZoom(): number {
  return useAtlas((state) => steppedZoom(state.camera?.zoom ?? USUAL_ZOOM));
}

function country(figure: 'exact' | 'bound' | 'none', radius: number): WarehouseSign {
  return { type: 'country', figure, radius };
}

export function CountryLegend() {
  const messages = useMessages();
  const texts = useWarehouseMessages();
  const figures = useAtlas(selectCountryFigures);
  const zoom = useScaleZoom();
  if (figures === null) return null;
  if (figures.type !== 'shown') return <WarehouseOffer />;
  const asOf = figures.countries[0]?.asOf ?? '';
  const largest = Math.ceil(countRadius(1000, zoom)) * 2 + 6;
  return (
    <>
      <p class="quiet">{texts.countriesFrom(texts.endOf(asOf) ?? messages.date(asOf))}</p>
      <div class="sized-legend">
        {COUNTS.map((count) => {
          const radius = countRadius(count, zoom);
          return (
            <span key={count}>
              <WarehouseSignPicture
                sign={country('exact', radius)}
                size={count === 1000 ? largest : Math.ceil(radius) * 2 + 6}
              />
              {messages.number(count)}
            </span>
          );
        })}
      </div>
      <ul class="sign-legend">
        <li>
          <WarehouseSignPicture sign={country('exact', 7)} size={20} />
          {texts.exactFigure}
        </li>
        <li>
          <WarehouseSignPicture sign={country('bound', 7)} size={20} />
          {texts.lowerBound}
        </li>
        <li>
          <WarehouseSignPicture sign={country('none', NO_FIGURE_RADIUS)} size={20} />
          {texts.inTopTen}
        </li>
      </ul>
    </>
  );
}

export function SiteLegend() {
  const messages = useMessages();
  const texts = useWarehouseMessages();
  const shown = useAtlas(selectShownFacilities);
  const zoom = useScaleZoom();
  const groups = new Set<StatusGroup>();
  let [hasSized, hasUnsized] = [false, false];
  for (const facility of shown) {
    groups.add(STATUS_GROUP_OF[facility.status]);
    if (sizingArea(facility) !== null) hasSized = true;
    else if (STATUS_GROUP_OF[facility.status] === 'active') hasUnsized = true;
  }
  const site = (group: StatusGroup, isSized: boolean, radius: number): WarehouseSign => ({
    type: 'site',
    group,
    isSized,
    radius,
  });
  const least = smallestArea(zoom);
  return (
    <ul class="sign-legend">
      {hasSized && (
        <li class="is-wide">
          {texts.sizedBy}
          <span class="sized-legend">
            {[least, ...AREAS].map((area) => {
              const radius = floorRadius(area, zoom);
              const text = texts.area(messages.number(area), 'm2');
              return (
                <span key={area}>
                  <WarehouseSignPicture
                    sign={site('active', true, radius)}
                    size={Math.ceil(radius) * 2 + 6}
                  />
                  {area === least ? texts.upTo(text) : text}
                </span>
              );
            })}
          </span>
        </li>
      )}
      {hasUnsized && (
        <li>
          <WarehouseSignPicture sign={site('active', false, plainRadius(zoom))} size={20} />
          {texts.noFloorArea}
        </li>
      )}
      {(['planned', 'closed', 'unknown'] as const)
        .filter((group) => groups.has(group))
        .map((group) => (
          <li key={group}>
            <WarehouseSignPicture sign={site(group, false, plainRadius(zoom))} size={20} />
            {texts.groups[group]}
          </li>
        ))}
    </ul>
  );
}
