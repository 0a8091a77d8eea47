// What the answer is narrowed to, each with its end: a province, what places have and have not.
import type { ComponentChildren } from 'preact';
import { type ConditionTerm, isKindTerm } from '@/model/view/condition';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectUnsureAbsences } from '@/selectors/places/unsureAbsence';
import { ask, askNothing, narrowTo } from '@/store/conditionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { Sign } from '@/ui/Sign';
import './answer.css';

export function AskedChips() {
  const texts = useTexts('guide');
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const has = useAtlas((state) => state.has);
  const hasNot = useAtlas((state) => state.hasNot);
  const province = useAtlas((state) => state.province);
  const region = useAtlas((state) => selectOverview(state)?.provinceById.get(province ?? ''));
  const chip = (term: ConditionTerm, sign: string) => {
    const isKind = isKindTerm(term);
    const name = isKind ? messages.kinds.names[term].one : texts.legendRing;
    return (
      <Chip key={term} text={`${sign} ${name}`} end={() => ask(store, term, 'either')}>
        {sign} {isKind ? <KindSwatch kind={term} /> : name}
      </Chip>
    );
  };
  const unsure = useAtlas(selectUnsureAbsences);
  return (
    <>
      <ul class="asked-chips" aria-label={texts.askedHeading}>
        {region !== undefined && (
          <Chip text={messages.formats.name(region.name)} end={() => narrowTo(store, null)}>
            {messages.formats.name(region.name)}
          </Chip>
        )}
        {has.map((term) => chip(term, texts.placesWith))}
        {hasNot.map((term) => chip(term, texts.placesWithout))}
        {has.length + hasNot.length > 1 && (
          <li>
            <button type="button" class="link-button" onClick={() => askNothing(store)}>
              {texts.askNothing}
            </button>
          </li>
        )}
      </ul>
      {unsure > 0 && <p class="asked-note">{texts.unsureAbsences(unsure)}</p>}
    </>
  );
}

interface ChipProps {
  readonly text: string;
  readonly end: () => void;
  /** The text, or signs for it. */
  readonly children: ComponentChildren;
}

function Chip({ text, end, children }: ChipProps) {
  const { formats } = useTexts('opening');
  const texts = useTexts('guide');
  return (
    <li class="asked-chip" title={text}>
      {children}
      <button type="button" aria-label={`${texts.endAsking}${formats.colon}${text}`} onClick={end}>
        <Sign name="close" />
      </button>
    </li>
  );
}
