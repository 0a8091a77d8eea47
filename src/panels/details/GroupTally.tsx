// Counts by kind and the list of places of a province or a document.
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import { whenText } from '@/panels/facts/whenText';
import { selectGroupDetails } from '@/selectors/details/provinceDetails';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function GroupTally() {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const store = useAtlasStore();
  const { year, kinds, places } = useAtlas(selectGroupDetails);
  const when = useAtlas((state) => whenText(year, state, messages));
  return (
    <div class="group-tally">
      <p class="quiet">{messages.kinds.inForce(when, 0)}</p>
      <ul class="tally-kinds">
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindSwatch kind={kind} />
            {messages.kinds.countOf(count, kind)}
          </li>
        ))}
      </ul>
      <h3>{words.placesHeading(places.length)}</h3>
      <ul class="tally-places">
        {places.map(({ place, zones, isInForce }) => (
          <li key={place.id}>
            <button
              type="button"
              class="link-button"
              onClick={() => select(store, { type: 'place', id: place.id })}
            >
              {messages.formats.name(place.name)}
            </button>{' '}
            {!isInForce && <span class="quiet">{words.notInForce(when)}</span>}
            <span class="tally-signs">
              {[...new Set(zones.map(({ kind }) => kind))].map((kind) => (
                <KindSwatch key={kind} kind={kind} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
