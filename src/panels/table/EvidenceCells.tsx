// The last cells of a row on warehouses: its first source, how many more there are, and how sure it is.
import type { Facility } from '@/model/warehouse';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';

export function EvidenceCells({ fact }: { fact: Pick<Facility, 'sources' | 'confidence'> }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const [source, ...others] = fact.sources;
  return (
    <>
      <td>
        {source !== undefined && <SourceText id={source} isShort />}
        {others.length > 0 && <span class="quiet"> {texts.more(others.length)}</span>}
      </td>
      <td class={`confidence is-${fact.confidence}`}>
        {messages.facts.confidences[fact.confidence]}
      </td>
    </>
  );
}
