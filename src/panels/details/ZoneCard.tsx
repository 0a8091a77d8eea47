// One zone among the details: kind, name, date, batch, document, sources, confidence, position.
import type { ComponentChildren } from 'preact';
import { RETAIL_IMPORT_TRANCHES } from '@/model/retailImport';
import type { Zone } from '@/model/zone';
import { KINDS } from '@/model/zoneKind';
import { ConfidenceText, Note } from '@/panels/facts/FactEvidence';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { SourceList } from '@/panels/facts/SourceList';
import { useTexts } from '@/panels/facts/useTexts';
import { whenText } from '@/panels/facts/whenText';
import { zoneDateText } from '@/panels/facts/zoneDateText';
import { provinceRank } from '@/selectors/details/neighbours';
import type { ZoneDetails } from '@/selectors/details/placeDetails';
import { selectDataset, selectZoneNotes } from '@/selectors/loaded/loadedData';
import type { Selection } from '@/store/atlasState';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import type { DetailsMessages } from '@/text/details/messages';
import { ReportLink } from './ReportLink';

/** A name and what it names, in the list of facts. */
function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** "Batch 5", or what a list of the retail-import pilot added. */
function batchText(batch: string, words: DetailsMessages): string {
  const tranche = RETAIL_IMPORT_TRANCHES.find((each) => each === batch);
  return tranche === undefined ? words.batchName(batch) : words.trancheNames[tranche];
}

/** Opens what is named. */
function SelectButton({ selection, name }: { selection: Selection; name: string }) {
  const store = useAtlasStore();
  return (
    <button type="button" class="link-button" onClick={() => select(store, selection)}>
      {name}
    </button>
  );
}

export function ZoneCard({ entry, year }: { entry: ZoneDetails; year: number }) {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const { zone, status, isSelected } = entry;
  const when = useAtlas((state) => whenText(year, state, messages));
  const note = useAtlas(selectZoneNotes)?.get(zone.id) ?? null;
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
      {status === 'absent' && <p class="quiet">{words.notInForce(when)}</p>}
      <dl>
        <History zone={zone} />
        <SourceList zone={zone} />
        <Fact name={words.confidence}>
          <ConfidenceText confidence={zone.confidence} />
        </Fact>
        <Fact name={words.position}>{words.positionPrecisions[zone.positionPrecision]}</Fact>
      </dl>
      <Note text={note} />
      <ReportLink id={zone.id} name={messages.formats.name(zone.name)} />
    </li>
  );
}

/** When it was designated, with which others, and what became of it. */
function History({ zone }: { zone: Zone }) {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const dataset = useAtlas(selectDataset);
  const { document: documentId } = zone;
  const replacement =
    zone.supersededBy === null ? undefined : dataset?.zoneById.get(zone.supersededBy);
  const rank = dataset === null ? null : provinceRank(dataset, zone);
  return (
    <>
      <Fact name={words.designated}>{zoneDateText(zone, messages)}</Fact>
      {zone.ended !== null && <Fact name={words.ended}>{messages.formats.date(zone.ended)}</Fact>}
      {replacement !== undefined && (
        <Fact name={words.supersededBy}>
          <SelectButton
            selection={{ type: 'zone', id: replacement.id }}
            name={messages.formats.name(
              KINDS[replacement.kind].isNamedByPlace ? replacement.place.name : replacement.name,
            )}
          />
        </Fact>
      )}
      {zone.batch !== null && (
        <Fact name={words.batch}>
          {documentId === null ? (
            batchText(zone.batch, words)
          ) : (
            <SelectButton
              selection={{ type: 'document', id: documentId }}
              name={batchText(zone.batch, words)}
            />
          )}
        </Fact>
      )}
      {rank !== null && rank.total > 1 && (
        <Fact name={words.province}>
          {words.rankInProvince(
            rank.rank,
            rank.total,
            messages.formats.name(zone.place.province.name),
          )}
        </Fact>
      )}
    </>
  );
}
