// What a sign for warehouses stands for, beside the pointer: a site, a stack's members, a country's count.
import type { Facility } from '@/model/warehouse';
import { NameText } from '@/panels/facts/NameText';
import { useTexts } from '@/panels/facts/useTexts';
import {
  areaText,
  asOfText,
  countText,
  placeName,
  siteText,
  statusText,
  yearText,
} from '@/panels/facts/warehouseWords';
import { TooltipBox, type TooltipBoxProps } from '@/panels/tooltip/TooltipBox';
import { OwnerLines } from '@/panels/warehouses/owners/OwnerLines';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectStateYear } from '@/selectors/warehouses/facilities';
import { findWarehouseMark } from '@/selectors/warehouses/selectedWarehouse';
import type { Selection } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';

export interface WarehouseTooltipProps extends Omit<TooltipBoxProps, 'children'> {
  /** What is pointed at: a site alone or in a stack, a country, a province or city of owners. */
  readonly selection: Selection;
}

const MOST_MEMBERS = 6;

export function WarehouseTooltip({ selection, ...box }: WarehouseTooltipProps) {
  const { type, id } = selection;
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const data = useAtlas(selectWarehouseData);
  const mark = useAtlas((state) => findWarehouseMark(state, id));
  if (data === null) return null;
  if (type === 'province' || type === 'place') {
    return (
      <TooltipBox {...box}>
        <OwnerLines id={id} level={type === 'place' ? 'city' : 'province'} />
      </TooltipBox>
    );
  }
  if (mark === undefined) return null;
  const { members } = mark;
  const country = data.countOf.get(members[0] ?? '');
  const sites = members.map((id) => data.facilityById.get(id)).filter((site) => site !== undefined);
  const [first] = sites;
  return (
    <TooltipBox {...box}>
      {country !== undefined && (
        <>
          <p class="tooltip-name">{messages.formats.name(country.name)}</p>
          <p>{countText(country, texts, messages)}</p>
          <p class="quiet">{texts.countriesFrom(asOfText(country.asOf, texts, messages))}</p>
        </>
      )}
      {first !== undefined && sites.length === 1 && <OneSite site={first} />}
      {sites.length > 1 && (
        <>
          <p class="tooltip-name">{texts.sitesHere(sites.length)}</p>
          <ul class="tooltip-sites">
            {sites.slice(0, MOST_MEMBERS).map((site) => (
              <li key={site.id}>
                <NameText name={site.operator} />{' '}
                <span class="quiet">{placeName(site, messages)}</span>
              </li>
            ))}
          </ul>
          {sites.length > MOST_MEMBERS && (
            <p class="quiet">{texts.more(sites.length - MOST_MEMBERS)}</p>
          )}
        </>
      )}
    </TooltipBox>
  );
}

function OneSite({ site }: { site: Facility }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const year = useAtlas(selectStateYear);
  return (
    <>
      <p class="tooltip-name">
        <NameText name={site.operator} />
      </p>
      <p>{siteText(site, texts, messages)}</p>
      <p>
        {texts.types[site.type]} · {statusText(site, year, texts)}
      </p>
      {site.area !== null && <p>{areaText(site, texts, messages)}</p>}
      <p class="quiet">{yearText(site, texts)}</p>
    </>
  );
}
