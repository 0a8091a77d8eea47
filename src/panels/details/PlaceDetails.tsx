// A place: what it hosts, its retail-import status through time, its neighbours by date.
import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { useSourcesInTime } from '@/panels/facts/useSourcesInTime';
import { useTexts } from '@/panels/facts/useTexts';
import { OwnersSection } from '@/panels/warehouses/lazyWarehouses';
import { neighboursOf } from '@/selectors/details/neighbours';
import { selectPlaceDetails } from '@/selectors/details/placeDetails';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { RetailImportStatus } from './RetailImportStatus';
import { ZoneList } from './ZoneList';

export function PlaceDetails() {
  const { kinds, formats } = useTexts('opening');
  const words = useTexts('details');
  const store = useAtlasStore();
  const details = useAtlas(selectPlaceDetails);
  const dataset = useAtlas(selectDataset);
  const hasOwners = useAtlas((state) => state.owners);
  const isWhole = useSourcesInTime();
  if (details === null || dataset === null) return null;
  const { place, zones, year } = details;
  const lead = zones.find(({ isSelected }) => isSelected)?.zone ?? zones[0]?.zone;
  const neighbours = lead === undefined ? null : neighboursOf(dataset, lead);
  return (
    <>
      <header class="details-header is-kept">
        <BilingualHeading name={place.name} />
        <p class="quiet">
          {words.placeKinds[place.kind]}
          {place.province.name.en !== place.name.en && (
            <>
              {' · '}
              <button
                type="button"
                class="link-button"
                onClick={() => select(store, { type: 'province', id: place.province.id })}
              >
                {formats.name(place.province.name)}
              </button>
            </>
          )}
        </p>
      </header>
      {hasOwners && <OwnersSection id={place.id} level="city" />}
      <RetailImportStatus placeId={place.id} />
      {isWhole && <ZoneList key={place.id} zones={zones} year={year} />}
      {isWhole && lead !== undefined && neighbours !== null && (
        <nav class="details-neighbours" aria-label={words.byDate(kinds.names[lead.kind].many)}>
          <p class="quiet">{words.byDate(kinds.names[lead.kind].many)}</p>
          {neighbours.previous !== null && (
            <NeighbourButton sign="←" zone={neighbours.previous} label={words.previousZone} />
          )}
          {neighbours.next !== null && (
            <NeighbourButton sign="→" zone={neighbours.next} label={words.nextZone} />
          )}
        </nav>
      )}
    </>
  );
}

interface NeighbourButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly zone: NonNullable<ReturnType<typeof neighboursOf>['next']>;
}

function NeighbourButton({ sign, zone, label }: NeighbourButtonProps) {
  const { formats } = useTexts('opening');
  const store = useAtlasStore();
  return (
    <button
      type="button"
      class="link-button"
      onClick={() => select(store, { type: 'zone', id: zone.id })}
    >
      <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{label}</span> {formats.name(zone.place.name)}
    </button>
  );
}
