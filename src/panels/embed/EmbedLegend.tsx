// The kinds of an embedded map in short words, with counts: a legend, or the filter as well.
import type { ComponentChildren } from 'preact';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import { besideCount } from '@/panels/kinds/besideCount';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectCondition } from '@/selectors/places/conditions';
import { type KindCount, selectKindCounts } from '@/selectors/zones/counts';
import { setKindShown } from '@/store/kindActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { CONTEXT_RADIUS } from '@/theme/look';

export function EmbedLegend({ isFilter }: { isFilter: boolean }) {
  const store = useAtlasStore();
  const kinds = useAtlas((state) => state.kinds);
  return (
    <ul class={isFilter ? 'embed-legend is-filter' : 'embed-legend'}>
      {ZONE_KINDS.map((kind) => {
        const isShown = kinds.includes(kind);
        if (!isFilter) return isShown && <KindItem key={kind} kind={kind} />;
        return (
          <li key={kind}>
            <button
              type="button"
              class="embed-kind"
              aria-pressed={isShown}
              onClick={() => setKindShown(store, kind, !isShown)}
            >
              <KindLine kind={kind} />
            </button>
          </li>
        );
      })}
      <SignItems />
    </ul>
  );
}

function KindItem({ kind }: { kind: ZoneKind }) {
  return (
    <li>
      <span class="embed-kind">
        <KindLine kind={kind} />
      </span>
    </li>
  );
}

function KindLine({ kind }: { kind: ZoneKind }) {
  const messages = useTexts('opening');
  const words = useTexts('embed');
  const count = useAtlas(selectKindCounts)[kind];
  return (
    <>
      <KindSwatch kind={kind} />
      <span class="embed-kind-name">{words.kinds[kind]}</span>{' '}
      <span class="embed-count" data-count={kind}>
        {messages.formats.number(count.zones)}
        <Beside count={count} />
      </span>
    </>
  );
}

/** How many more there are, or may be: words of a whole line would take the map's room. */
function Beside({ count }: { count: KindCount }) {
  const messages = useTexts('opening');
  const words = besideCount(count, messages.kinds);
  if (words === '') return null;
  return (
    <span title={words}>
      <span aria-hidden="true">
        {' '}
        +{messages.formats.number(count.newAreas + count.unknownDate + count.mayBeNew)}
        {count.newAreas === 0 && '?'}
      </span>
      <span class="visually-hidden"> {words}</span>
    </span>
  );
}

/** Halo, hollow mark and what stepped back, when some are on the map; the ring is the sign of a kind. */
function SignItems() {
  const messages = useTexts('opening');
  const words = useTexts('embed');
  const { halos, hollow, context, newIn } = useAtlas(selectMarkSigns);
  const isAsked = useAtlas((state) => selectCondition(state) !== null);
  return (
    <>
      {newIn !== null && halos > 0 && (
        <SignItem text={messages.kinds.legendHalo(newIn)} count={halos}>
          <circle class="legend-halo" r="9" />
          <circle class="legend-dot" r="5" />
        </SignItem>
      )}
      {hollow > 0 && (
        <SignItem text={messages.kinds.legendHollow} count={hollow}>
          <circle class="legend-dot is-hollow" r="6" />
        </SignItem>
      )}
      {context > 0 && (
        <SignItem text={isAsked ? words.notAsked : words.nothingAdded} count={context}>
          <circle class="mark-context" r={CONTEXT_RADIUS} />
        </SignItem>
      )}
    </>
  );
}

interface SignItemProps {
  readonly text: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function SignItem({ text, count, children }: SignItemProps) {
  const messages = useTexts('opening');
  return (
    <li class="embed-sign">
      <span class="embed-kind">
        <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
          {children}
        </svg>
        <span class="embed-kind-name">{text}</span>{' '}
        <span class="embed-count">{messages.formats.number(count)}</span>
      </span>
    </li>
  );
}
