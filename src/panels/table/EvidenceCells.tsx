// The last cells of a row on warehouses: its first source, how many more there are, and how sure it is.
import type { Facility } from '@/model/warehouse';
import { SourceText } from '@/panels/facts/SourceText';
import { useMessages } from '@/panels/facts/useMessages';
import { useWarehouseMessages } from '@/panels/facts/useWarehouseMessages';

export function EvidenceCells({ fact }: { fact: Pick<Facility, 'sources' | 'confidence'> }) {
  const messages = useMessages();
  const texts = useWarehouseMessages();
  const [source, ...others] = fact.sources;
  return (
    <>
      <td>
        {source !== undefined && <SourceText id={source} isShort />}
        {others.length > 0 && <span class="quiet"> {texts.more(others.length)}</span>}
      </td>
      <td class={`confidence is-${fact.confidence}`}>{messages.confidences[fact.confidence]}</td>
    </>
  );
}
