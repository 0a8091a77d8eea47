// Where a fact on warehouses was read, how sure it is, and what is noted of it.
import type { Facility } from '@/model/warehouse';
import { SourceText } from './SourceText';
import { useTexts } from './useTexts';

export function Evidence({ fact }: { fact: Pick<Facility, 'sources' | 'confidence'> }) {
  const messages = useTexts('opening');
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
        <span class={`confidence is-${fact.confidence}`}>
          {messages.facts.confidences[fact.confidence]}
        </span>{' '}
        <span class="quiet">({messages.facts.confidenceNotes[fact.confidence]})</span>
      </dd>
    </>
  );
}

export function Note({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p class="zone-note quiet" lang="en">
      {text}
    </p>
  );
}
