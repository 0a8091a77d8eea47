// The zones of a province in force at the end of the shown year: by kind, the newest first, each with its date.
import { KINDS } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import { whenText } from '@/panels/facts/whenText';
import { zoneDateText } from '@/panels/facts/zoneDateText';
import { selectGroupDetails } from '@/selectors/details/provinceDetails';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function ProvinceZones() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const { year, kinds } = useAtlas(selectGroupDetails);
  const when = useAtlas((state) => whenText(year, state, messages));
  return (
    <div class="group-tally">
      <p class="quiet">{messages.kinds.inForce(when, 0)}</p>
      {kinds.map(({ kind, count, zones }) => (
        <section key={kind}>
          <h3>
            <KindSwatch kind={kind} /> {messages.kinds.countOf(count, kind)}
          </h3>
          <ul class="dated-zones">
            {zones.map((zone) => (
              <li key={zone.id}>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => select(store, { type: 'zone', id: zone.id })}
                >
                  {messages.formats.name(KINDS[kind].isNamedByPlace ? zone.place.name : zone.name)}
                </button>
                <span class="quiet">{zoneDateText(zone, messages)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
