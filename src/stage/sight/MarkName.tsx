// What a mark stands for, in words: a place with its kinds, a single zone, warehouses of a site, a stack or a country.
import type { FunctionComponent } from 'preact';
import type { MapLayer } from '@/model/mapLayer';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import { countText, siteText } from '@/panels/facts/warehouseWords';
import { findGateway } from '@/selectors/ground/gatewayCard';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { layerOf } from '@/selectors/scene/emphasis';
import { describeHover } from '@/selectors/scene/hoverCard';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { findWarehouseMark } from '@/selectors/warehouses/selectedWarehouse';
import { selectOwnerMarks } from '@/selectors/warehouses/warehouseMarks';
import type { Selection } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

const NAMES: Readonly<Record<MapLayer, FunctionComponent<{ mark: Selection }> | null>> = {
  warehouses: WarehouseName,
  gateways: GatewayName,
  steppedBack: null,
  places: ZonesName,
  zones: ZonesName,
  owners: OwnerName,
  emphases: null,
};

export function MarkName({ mark }: { mark: Selection }) {
  const Name = NAMES[useAtlas((state) => layerOf(state, mark))];
  return Name === null ? null : <Name mark={mark} />;
}

/** As the map names it: with its figure and the year of that. */
function OwnerName({ mark: { id } }: { mark: Selection }) {
  const messages = useTexts('opening');
  const name = useAtlas(selectOwnerMarks).find(({ members }) => members.includes(id))?.name;
  if (name === undefined) return null;
  return <span class="sight-name">{messages.formats.name(name)}</span>;
}

function GatewayName({ mark: { id } }: { mark: Selection }) {
  const messages = useTexts('opening');
  const texts = useTexts('details');
  const gateway = useAtlas((state) => findGateway(state, id));
  if (gateway === undefined) return null;
  return (
    <>
      <span class="sight-name">{messages.formats.name(gateway.name)}</span>
      <span class="quiet">{texts.gatewayKinds[gateway.kind]}</span>
    </>
  );
}

function ZonesName({ mark }: { mark: Selection }) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  // A card is made anew each time: these are all that it says.
  useAtlas(selectOverview);
  useAtlas(selectShownPeriod);
  useAtlas(({ kinds }) => kinds);
  useAtlas(({ confirmedOnly }) => confirmedOnly);
  const card = describeHover(store.getState(), mark);
  if (card === null) return null;
  return (
    <>
      <span class="sight-name">
        {messages.formats.placeInProvince(
          messages.formats.name(card.zoneName ?? card.place.name),
          messages.formats.name(card.place.province.name),
        )}
      </span>
      <span class="sight-kinds">
        {card.kinds.map(({ kind, count }) => (
          <span key={kind}>
            <KindSwatch kind={kind} />{' '}
            {count > 1 ? messages.kinds.countOf(count, kind) : messages.kinds.names[kind].one}
          </span>
        ))}
      </span>
    </>
  );
}

function WarehouseName({ mark: { id } }: { mark: Selection }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const data = useAtlas(selectWarehouseData);
  const members = useAtlas((state) => findWarehouseMark(state, id))?.members ?? [];
  const country = data?.countOf.get(members[0] ?? '');
  const sites = members.map((each) => data?.facilityById.get(each)).filter((site) => site != null);
  const [first] = sites;
  if (country !== undefined) {
    return (
      <>
        <span class="sight-name">{messages.formats.name(country.name)}</span>
        <span class="quiet">{countText(country, texts, messages)}</span>
      </>
    );
  }
  if (first === undefined) return null;
  return (
    <>
      <span class="sight-name">
        {sites.length > 1 ? texts.sitesHere(sites.length) : messages.formats.name(first.operator)}
      </span>
      <span class="quiet">{siteText(first, texts, messages)}</span>
    </>
  );
}
