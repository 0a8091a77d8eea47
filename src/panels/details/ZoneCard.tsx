// One zone among the details: kind, name, date, batch, document, sources, confidence, position.
import { KINDS } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { SourceList } from '@/panels/facts/SourceList';
import { useMessages } from '@/panels/facts/useMessages';
import { zoneDateText } from '@/panels/facts/zoneDateText';
import { provinceRank } from '@/selectors/details/neighbours';
import type { ZoneDetails } from '@/selectors/details/placeDetails';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { select } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function ZoneCard({ entry, year }: { entry: ZoneDetails; year: number }) {
  const messages = useMessages();
  const store = useAtlasStore();
  const dataset = useAtlas(selectDataset);
  const { zone, status, isSelected } = entry;
  const { document: documentId } = zone;
  const replacement =
    zone.supersededBy === null ? undefined : dataset?.zoneById.get(zone.supersededBy);
  const rank = dataset === null ? null : provinceRank(dataset, zone);
  return (
    <li
      class={`zone-card${isSelected ? ' is-selected' : ''}${status === 'absent' ? ' is-absent' : ''}`}
    >
      <h3>
        <KindSwatch kind={zone.kind} isHollow={zone.designated === null} />
        <span>{messages.kinds[zone.kind].one}</span>
      </h3>
      {!KINDS[zone.kind].isNamedByPlace && <p class="zone-name">{messages.name(zone.name)}</p>}
      {zone.group !== null && <p class="quiet">{messages.name(zone.group.name)}</p>}
      {status === 'absent' && <p class="quiet">{messages.notInForceIn(year)}</p>}
      <dl>
        <dt>{messages.designated}</dt>
        <dd>{zoneDateText(zone, messages)}</dd>
        {zone.ended !== null && (
          <>
            <dt>{messages.ended}</dt>
            <dd>{messages.date(zone.ended)}</dd>
          </>
        )}
        {replacement !== undefined && (
          <>
            <dt>{messages.supersededBy}</dt>
            <dd>
              <button
                type="button"
                class="link-button"
                onClick={() => select(store, { type: 'zone', id: replacement.id })}
              >
                {messages.name(replacement.place.name)}
              </button>
            </dd>
          </>
        )}
        {zone.batch !== null && (
          <>
            <dt>{messages.batch}</dt>
            <dd>
              {documentId === null ? (
                messages.batchName(zone.batch)
              ) : (
                <button
                  type="button"
                  class="link-button"
                  onClick={() => select(store, { type: 'document', id: documentId })}
                >
                  {messages.batchName(zone.batch)}
                </button>
              )}
            </dd>
          </>
        )}
        {rank !== null && rank.total > 1 && (
          <>
            <dt>{messages.province}</dt>
            <dd>
              {messages.rankInProvince(
                rank.rank,
                rank.total,
                messages.name(zone.place.province.name),
              )}
            </dd>
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
      {zone.note !== null && (
        <p class="zone-note quiet" lang="en">
          {zone.note}
        </p>
      )}
    </li>
  );
}
