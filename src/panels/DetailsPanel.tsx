// The selected place: what it hosts, since when, by which document, how sure that is.
import { useEffect, useRef } from 'preact/hooks';
import { selectPlaceDetails, type ZoneDetails } from '@/selectors/placeDetails';
import { select } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { KindSwatch } from './KindSwatch';
import { SourceList } from './SourceList';
import { useMessages } from './useMessages';
import { zoneDateText } from './zoneDateText';

export function DetailsPanel() {
  const messages = useMessages();
  const store = useAtlasStore();
  const details = useAtlas(selectPlaceDetails);
  const heading = useRef<HTMLHeadingElement>(null);
  const placeId = details?.place.id;
  useEffect(() => {
    if (placeId !== undefined) heading.current?.focus({ preventScroll: true });
  }, [placeId]);
  if (details === null) return null;
  const { place, zones, year } = details;
  const other = messages.tag === 'en' ? place.name.zh : place.name.en;
  return (
    <aside
      class="details-panel"
      aria-label={messages.details}
      onKeyDown={(event) => {
        if (event.key === 'Escape') select(store, null);
      }}
    >
      <header class="details-header">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {messages.name(place.name)}{' '}
            <span class="other-name" lang={messages.tag === 'en' ? 'zh-Hans' : 'en'}>
              {other}
            </span>
          </h2>
          <p class="details-place">
            {messages.placeKinds[place.kind]}
            {place.province.name.en !== place.name.en && (
              <>
                {' · '}
                {messages.name(place.province.name)}
              </>
            )}
          </p>
        </div>
        <IconButton label={messages.close} onPress={() => select(store, null)}>
          <Sign name="close" />
        </IconButton>
      </header>
      <ol class="zone-list">
        {zones.map((entry) => (
          <ZoneCard key={entry.zone.id} entry={entry} year={year} />
        ))}
      </ol>
    </aside>
  );
}

function ZoneCard({ entry, year }: { entry: ZoneDetails; year: number }) {
  const messages = useMessages();
  const { zone, status, isSelected } = entry;
  const kindName = messages.kinds[zone.kind].one;
  const name = messages.name(zone.name);
  return (
    <li
      class={`zone-card${isSelected ? ' is-selected' : ''}${status === 'absent' ? ' is-absent' : ''}`}
    >
      <h3>
        <KindSwatch kind={zone.kind} isHollow={zone.designated === null} />
        <span>{kindName}</span>
      </h3>
      {zone.kind !== 'retail-import-city' && <p class="zone-name">{name}</p>}
      {zone.group !== null && <p class="zone-group">{messages.name(zone.group.name)}</p>}
      <dl>
        <dt>{messages.designated}</dt>
        <dd>{zoneDateText(zone, messages)}</dd>
        {zone.ended !== null && (
          <>
            <dt>{messages.ended}</dt>
            <dd>{messages.date(zone.ended)}</dd>
          </>
        )}
        {zone.batch !== null && (
          <>
            <dt>{messages.batch}</dt>
            <dd>{zone.batch}</dd>
          </>
        )}
        <SourceList zone={zone} />
        <dt>{messages.confidence}</dt>
        <dd>
          <span class={`confidence is-${zone.confidence}`}>
            {messages.confidences[zone.confidence]}
          </span>{' '}
          <span class="quiet">({messages.confidenceNotes[zone.confidence]})</span>
        </dd>
        <dt>{messages.position}</dt>
        <dd>{messages.positionPrecisions[zone.positionPrecision]}</dd>
      </dl>
      {status === 'absent' && <p class="quiet">{messages.notInForceIn(year)}</p>}
      {zone.note !== null && (
        <p class="zone-note quiet" lang="en">
          {zone.note}
        </p>
      )}
    </li>
  );
}
