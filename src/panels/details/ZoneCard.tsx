// One zone among the details: kind, name, date, batch, document, sources, confidence, position.
import { KINDS } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { SourceList } from '@/panels/facts/SourceList';
import { useTexts } from '@/panels/facts/useTexts';
import { zoneDateText } from '@/panels/facts/zoneDateText';
import { provinceRank } from '@/selectors/details/neighbours';
import type { ZoneDetails } from '@/selectors/details/placeDetails';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { select } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function ZoneCard({ entry, year }: { entry: ZoneDetails; year: number }) {
  const messages = useTexts('opening');
  const words = useTexts('details');
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
        <span>{messages.kinds.names[zone.kind].one}</span>
      </h3>
      {!KINDS[zone.kind].isNamedByPlace && (
        <p class="zone-name">{messages.formats.name(zone.name)}</p>
      )}
      {zone.group !== null && <p class="quiet">{messages.formats.name(zone.group.name)}</p>}
      {status === 'absent' && <p class="quiet">{words.notInForceIn(year)}</p>}
      <dl>
        <dt>{words.designated}</dt>
        <dd>{zoneDateText(zone, messages)}</dd>
        {zone.ended !== null && (
          <>
            <dt>{words.ended}</dt>
            <dd>{messages.formats.date(zone.ended)}</dd>
          </>
        )}
        {replacement !== undefined && (
          <>
            <dt>{words.supersededBy}</dt>
            <dd>
              <button
                type="button"
                class="link-button"
                onClick={() => select(store, { type: 'zone', id: replacement.id })}
              >
                {messages.formats.name(replacement.place.name)}
              </button>
            </dd>
          </>
        )}
        {zone.batch !== null && (
          <>
            <dt>{words.batch}</dt>
            <dd>
              {documentId === null ? (
                words.batchName(zone.batch)
              ) : (
                <button
                  type="button"
                  class="link-button"
                  onClick={() => select(store, { type: 'document', id: documentId })}
                >
                  {words.batchName(zone.batch)}
                </button>
              )}
            </dd>
          </>
        )}
        {rank !== null && rank.total > 1 && (
          <>
            <dt>{words.province}</dt>
            <dd>
              {words.rankInProvince(
                rank.rank,
                rank.total,
                messages.formats.name(zone.place.province.name),
              )}
            </dd>
          </>
        )}
        <SourceList zone={zone} />
        <dt>{words.confidence}</dt>
        <dd>
          <span class={`confidence is-${zone.confidence}`}>
            {messages.facts.confidences[zone.confidence]}
          </span>{' '}
          <span class="quiet">({messages.facts.confidenceNotes[zone.confidence]})</span>
        </dd>
        <dt>{words.position}</dt>
        <dd>{words.positionPrecisions[zone.positionPrecision]}</dd>
      </dl>
      {zone.note !== null && (
        <p class="zone-note quiet" lang="en">
          {zone.note}
        </p>
      )}
    </li>
  );
}
