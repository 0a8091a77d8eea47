// Asks for places that have some kinds and have not others: two lines of signs to press.
import type { Asking, ConditionTerm } from '@/model/view/condition';
import { ZONE_KINDS } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import { ask } from '@/store/conditionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import './askPlaces.css';

export function AskPlaces() {
  const texts = useTexts('guide');
  const has = useAtlas((state) => state.has);
  const hasNot = useAtlas((state) => state.hasNot);
  return (
    <fieldset class="ask-places">
      <legend class="panel-heading">{texts.askHeading}</legend>
      <Line asking="has" asked={has} label={texts.placesWith} />
      <Line asking="has-not" asked={hasNot} label={texts.placesWithout} />
    </fieldset>
  );
}

interface LineProps {
  readonly asking: Asking;
  readonly asked: readonly ConditionTerm[];
  readonly label: string;
}

function Line({ asking, asked, label }: LineProps) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  return (
    <div class="ask-line">
      <span class="ask-label" aria-hidden="true">
        {label}
      </span>
      {ZONE_KINDS.map((kind) => {
        const isAsked = asked.includes(kind);
        const name = `${label} ${messages.kinds.names[kind].one}`;
        return (
          <button
            key={kind}
            type="button"
            class={`ask-button is-${asking}`}
            aria-pressed={isAsked}
            aria-label={name}
            title={name}
            onClick={() => ask(store, kind, isAsked ? 'either' : asking)}
          >
            <KindSwatch kind={kind} />
          </button>
        );
      })}
    </div>
  );
}
