// Where a fact was read, how sure it is, and what is noted of it.
import type { Confidence } from '@/model/confidence';
import type { BilingualName } from '@/model/place';
import type { Facility } from '@/model/warehouse';
import { SourceText } from './SourceText';
import { useTexts } from './useTexts';

export function Evidence({ fact }: { fact: Pick<Facility, 'sources' | 'confidence'> }) {
  const texts = useTexts('warehouses');
  return (
    <>
      <dt>{texts.labels.sources}</dt>
      <dd>
        <ul class="source-list">
          {fact.sources.map((id) => (
            <li key={id}>
              <SourceText id={id} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>{texts.labels.confidence}</dt>
      <dd>
        <ConfidenceText confidence={fact.confidence} />
      </dd>
    </>
  );
}

/** How sure it is, and what that means. */
export function ConfidenceText({ confidence }: { confidence: Confidence }) {
  const { facts } = useTexts('opening');
  const evidence = useTexts('evidence');
  return (
    <>
      <span class={`confidence is-${confidence}`}>{facts.confidences[confidence]}</span>{' '}
      <span class="quiet">{evidence.confidenceNotes[confidence]}</span>
    </>
  );
}

export function Note({ text }: { text: BilingualName | null }) {
  const { formats } = useTexts('opening');
  if (text === null) return null;
  return <p class="zone-note quiet">{formats.name(text)}</p>;
}
