// The document that designates a zone and the sources it was read in.
import { useEffect } from 'preact/hooks';
import type { Zone } from '@/model/zone';
import { wantResource } from '@/store/resourceActions';
import { useAtlasStore } from '@/store/useAtlas';
import { SourceText } from './SourceText';
import { useMessages } from './useMessages';

export function SourceList({ zone }: { zone: Zone }) {
  const messages = useMessages();
  const store = useAtlasStore();
  useEffect(() => wantResource(store, 'sources'), [store]);
  const others = zone.sources.filter((id) => id !== zone.document);
  return (
    <>
      <dt>{messages.document}</dt>
      <dd>
        {zone.document === null ? messages.documentUnknown : <SourceText id={zone.document} />}
      </dd>
      <dt>{messages.sources}</dt>
      <dd>
        <ul class="source-list">
          {others.map((id) => (
            <li key={id}>
              <SourceText id={id} />
            </li>
          ))}
          {others.length === 0 && <li>{messages.sourceIsDocument}</li>}
        </ul>
      </dd>
    </>
  );
}
