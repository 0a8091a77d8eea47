// One zone among the details: kind, name, date, batch, document, sources, confidence, position.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { RETAIL_IMPORT_TRANCHES } from '@/model/retailImport';
import type { Zone } from '@/model/zone';
import { KINDS } from '@/model/zoneKind';
import { ConfidenceText, Note } from '@/panels/facts/FactEvidence';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { SourceList } from '@/panels/facts/SourceList';
import { useTexts } from '@/panels/facts/useTexts';
import { zoneDateText, zoneYearText } from '@/panels/facts/zoneDateText';
import { provinceRank } from '@/selectors/details/neighbours';
import type { ZoneDetails } from '@/selectors/details/placeDetails';
import { selectDataset, selectZoneNotes } from '@/selectors/loaded/loadedData';
import type { Selection } from '@/store/atlasState';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import type { DetailsMessages } from '@/text/details/messages';
import { Sign } from '@/ui/Sign';
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

export interface ZoneCardProps {
  readonly entry: ZoneDetails;
  /** "at the end of 2025", for what is not in force then. */
  readonly when: string;
  /** It is not counted then, but may have been there: its date is not known. */
  readonly isUnsure: boolean;
  readonly isOpen: boolean;
  /** Null: it stays open. */
  readonly toggle: (() => void) | null;
}

export function ZoneCard({ entry, when, isUnsure, isOpen, toggle }: ZoneCardProps) {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const { zone, status, isSelected } = entry;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected && isOpen) bringIntoView(card.current);
  }, [isSelected, isOpen]);
  return (
    <li
      ref={card}
      class={`zone-card${isSelected ? ' is-selected' : ''}${status === 'absent' ? ' is-absent' : ''}`}
    >
      <h3>
        {toggle === null ? (
          <ZoneTitle zone={zone} />
        ) : (
          <button type="button" class="zone-toggle" aria-expanded={isOpen} onClick={toggle}>
            <ZoneTitle zone={zone} />
            <span class="zone-year">{zoneYearText(zone, messages)}</span>
            <Sign name={isOpen ? 'up' : 'down'} />
          </button>
        )}
      </h3>
      {!KINDS[zone.kind].isNamedByPlace && (
        <p class="zone-name">{messages.formats.name(zone.name)}</p>
      )}
      {status === 'absent' && (
        <p class="quiet">{(isUnsure ? words.maybeInForce : words.notInForce)(when)}</p>
      )}
      {isOpen && <ZoneFacts zone={zone} />}
    </li>
  );
}

/** Its own panel alone: the page around a frame stays where it is. */
function bringIntoView(card: HTMLElement | null): void {
  const panel = card?.closest('.details-body');
  if (card === null || panel === null || panel === undefined) return;
  const [{ top, bottom }, room] = [card.getBoundingClientRect(), panel.getBoundingClientRect()];
  const header = panel.querySelector('.is-kept')?.clientHeight ?? 0;
  const [above, below] = [top - room.top - header, bottom - room.bottom];
  if (above < 0) panel.scrollTop += above;
  else if (below > 0) panel.scrollTop += Math.min(above, below);
}

function ZoneTitle({ zone }: { zone: Zone }) {
  const { kinds } = useTexts('opening');
  return (
    <>
      <KindSwatch kind={zone.kind} isHollow={zone.designated === null} />
      <span>{kinds.names[zone.kind].one}</span>
    </>
  );
}

function ZoneFacts({ zone }: { zone: Zone }) {
  const { formats } = useTexts('opening');
  const words = useTexts('details');
  const note = useAtlas(selectZoneNotes)?.get(zone.id) ?? null;
  return (
    <>
      {zone.group !== null && <p class="quiet">{formats.name(zone.group.name)}</p>}
      <dl>
        <History zone={zone} />
        <SourceList zone={zone} />
        <Fact name={words.confidence}>
          <ConfidenceText confidence={zone.confidence} />
        </Fact>
        <Fact name={words.position}>{words.positionPrecisions[zone.positionPrecision]}</Fact>
      </dl>
      <Note text={note} />
      <ReportLink id={zone.id} name={formats.name(zone.name)} />
    </>
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
