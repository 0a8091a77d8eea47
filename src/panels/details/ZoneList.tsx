// The zones of a place: a few with all their facts; of many the first or the selected one, the others to be opened.
import { useEffect, useState } from 'preact/hooks';
import { isHostedZoneKind } from '@/model/zoneKind';
import { useTexts } from '@/panels/facts/useTexts';
import { whenText } from '@/panels/facts/whenText';
import type { PlaceDetails } from '@/selectors/details/placeDetails';
import { mayHaveExisted } from '@/selectors/places/unsureAbsence';
import { useAtlas } from '@/store/useAtlas';
import { ZoneCard } from './ZoneCard';

/** With all their facts, more than these cannot be taken in at a glance. */
const ALL_OPEN = 3;

export function ZoneList({ zones, year }: Pick<PlaceDetails, 'zones' | 'year'>) {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const when = useAtlas((state) => whenText(year, state, messages));
  const lead = (zones.find(({ isSelected }) => isSelected) ?? zones[0])?.zone.id ?? '';
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([lead]));
  useEffect(() => {
    setOpened((before) => (before.has(lead) ? before : new Set(before).add(lead)));
  }, [lead]);
  const isFolded = zones.length > ALL_OPEN;
  const areAllOpen = zones.every(({ zone }) => opened.has(zone.id));
  // The listing of the city among them is no zone.
  const hosted = zones.filter(({ zone }) => isHostedZoneKind(zone.kind));
  const inForce = hosted.filter(({ status }) => status !== 'absent').length;
  const unsure = hosted.filter(({ zone }) => mayHaveExisted(zone, year)).length;
  const toggle = (id: string): void => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return (
    <>
      {isFolded && (
        <p class="zone-tally">
          <span class="quiet">{words.zonesInForce(inForce, hosted.length, unsure, when)}</span>
          <button
            type="button"
            class="link-button"
            onClick={() => setOpened(new Set(areAllOpen ? [] : zones.map(({ zone }) => zone.id)))}
          >
            {areAllOpen ? words.foldAll : words.unfoldAll}
          </button>
        </p>
      )}
      <ol class="zone-list">
        {zones.map((entry) => (
          <ZoneCard
            key={entry.zone.id}
            entry={entry}
            when={when}
            isUnsure={mayHaveExisted(entry.zone, year)}
            isOpen={!isFolded || opened.has(entry.zone.id)}
            toggle={isFolded ? () => toggle(entry.zone.id) : null}
          />
        ))}
      </ol>
    </>
  );
}
