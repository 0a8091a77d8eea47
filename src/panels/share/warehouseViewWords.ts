// What a picture says of the overseas warehouses on it: a legend entry for each sign, and lines at the foot.
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';
import { countrySign, SAMPLE_STACK, siteSignOf } from '@/model/warehouses/warehouseSign';
import { asOfText, filterText } from '@/panels/facts/warehouseWords';
import { ownersSentence } from '@/panels/warehouses/owners/ownersSentence';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { steppedZoom } from '@/selectors/marks/markSize';
import { selectShownCountries } from '@/selectors/warehouses/countries/countryFigures';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { countOwnerLooks } from '@/selectors/warehouses/ownerMarks';
import { selectWarehouseSigns } from '@/selectors/warehouses/warehouseSigns';
import { floorRadius, NO_FIGURE_RADIUS, plainRadius } from '@/selectors/warehouses/warehouseSize';
import type { AtlasState } from '@/store/atlasState';
import type { OpeningMessages } from '@/text/opening/messages';
import type { WarehousesMessages } from '@/text/warehouses/messages';

/** The area whose sign the legend shows at the size of the picture, square metres. */
const LEGEND_AREA = 50_000;
/** A country's circle in a line of text; the figure beside each on the map says how many. */
const CIRCLE_RADIUS = 7;
const OWNER_RADIUS = 6;

interface SignEntry {
  readonly sign: WarehouseSign;
  readonly text: string;
}

/** Each sign of the owners' map with its number of provinces. */
export function ownerLegend(
  state: AtlasState,
  messages: OpeningMessages,
  texts: WarehousesMessages,
): readonly SignEntry[] {
  const data = selectWarehouseData(state);
  if (data === null) return [];
  return countOwnerLooks(data).map(({ look, count }) => ({
    sign: { type: 'owner', look, level: 'province', radius: OWNER_RADIUS },
    text: `${texts.ownerLooks[look]} ${messages.formats.number(count)}`,
  }));
}

/** How little is known of the owners, and that their figures are of different years. */
export function ownerLines(state: AtlasState, texts: WarehousesMessages): readonly string[] {
  const sentence = ownersSentence(state, texts);
  return sentence === '' ? [] : [`${sentence} ${texts.ownersNote}`];
}

/** Each sign with its number of countries or sites. */
export function warehouseLegend(
  state: AtlasState,
  messages: OpeningMessages,
  texts: WarehousesMessages,
  zoom: number,
): readonly SignEntry[] {
  const { countries, sites } = selectWarehouseSigns(state);
  const step = steppedZoom(zoom);
  const area = texts.area(messages.formats.number(LEGEND_AREA), 'm2');
  return [
    ...countries.map(({ look, count }) => ({
      sign: countrySign(look, look === 'none' ? NO_FIGURE_RADIUS : CIRCLE_RADIUS),
      text: texts.pictureCountries(texts.looks[look], messages.formats.number(count)),
    })),
    ...sites.map(({ look, count }) => ({
      sign: siteSignOf(look, look === 'sized' ? floorRadius(LEGEND_AREA, step) : plainRadius(step)),
      text: texts.pictureSites(
        look === 'sized' ? texts.sizedHere(area) : texts.looks[look],
        messages.formats.number(count),
      ),
    })),
    ...(sites.length > 0 ? [{ sign: SAMPLE_STACK, text: texts.looks.stack }] : []),
  ];
}

/** What the sites are not, how many have no point, which are left out, who counted the countries. */
export function warehouseLines(
  state: AtlasState,
  messages: OpeningMessages,
  texts: WarehousesMessages,
): readonly string[] {
  const sites = selectShownFacilities(state);
  const withoutPoint = sites.filter(({ position }) => position === null).length;
  const asOf = selectShownCountries(state)[0]?.asOf;
  const filter = filterText(state, texts, messages);
  const about = [
    texts.sitesHeading(sites.length),
    ...(withoutPoint > 0 ? [texts.notOnMap(withoutPoint)] : []),
    ...(filter === '' ? [] : [filter]),
  ];
  return [
    `${texts.caption} · ${about.join(' · ')}`,
    ...(asOf === undefined
      ? []
      : [
          `${texts.countriesHeading}${messages.formats.colon}${texts.countriesFrom(asOfText(asOf, texts, messages))}`,
        ]),
  ];
}
