// What a mark stands for, in words: a place with its kinds, a single zone, warehouses of a site, a stack or a country.
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import { countText, siteText } from '@/panels/facts/warehouseWords';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { describeHover } from '@/selectors/scene/hoverCard';
import { findWarehouseMark } from '@/selectors/warehouses/selectedWarehouse';
import { selectOwnerMarks } from '@/selectors/warehouses/warehouseMarks';
import type { Selection } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function MarkName({ mark }: { mark: Selection }) {
  const isOfOwners = useAtlasStore().getState().owners;
  if (mark.type === 'warehouse' || mark.type === 'country') return <WarehouseName id={mark.id} />;
  return isOfOwners ? <OwnerName id={mark.id} /> : <ZonesName mark={mark} />;
}

/** As the map names it: with its figure and the year of that. */
function OwnerName({ id }: { id: string }) {
  const messages = useTexts('opening');
  const marks = selectOwnerMarks(useAtlasStore().getState());
  const name = marks.find(({ members }) => members.includes(id))?.name;
  if (name === undefined) return null;
  return <span class="sight-name">{messages.formats.name(name)}</span>;
}

function ZonesName({ mark }: { mark: Selection }) {
  const messages = useTexts('opening');
  // The list listens for all of its rows.
  const card = describeHover(useAtlasStore().getState(), mark);
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

function WarehouseName({ id }: { id: string }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  const data = useAtlas(selectWarehouseData);
  const members = findWarehouseMark(store.getState(), id)?.members ?? [];
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
