// The document that designates a zone and the sources it was read in.
import { useEffect } from 'preact/hooks';
import type { Zone } from '@/model/zone';
import { wantResource } from '@/store/resourceActions';
import { useAtlasStore } from '@/store/useAtlas';
import { SourceText } from './SourceText';
import { useTexts } from './useTexts';

export function SourceList({ zone }: { zone: Zone }) {
  const messages = useTexts('opening');
  const evidence = useTexts('evidence');
  const store = useAtlasStore();
  useEffect(() => wantResource(store, 'sources'), [store]);
  const others = zone.sources.filter((id) => id !== zone.document);
  return (
    <>
      <dt>{messages.facts.document}</dt>
      <dd>
        {zone.document === null ? evidence.documentUnknown : <SourceText id={zone.document} />}
      </dd>
      <dt>{messages.facts.sources}</dt>
      <dd>
        <ul class="source-list">
          {others.map((id) => (
            <li key={id}>
              <SourceText id={id} />
            </li>
          ))}
          {others.length === 0 && <li>{evidence.sourceIsDocument}</li>}
        </ul>
      </dd>
    </>
  );
}
