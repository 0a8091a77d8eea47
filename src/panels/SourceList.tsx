// The document that designates a zone and the sources it was read in.
import { useEffect } from 'preact/hooks';
import type { Source } from '@/model/source';
import type { Zone } from '@/model/zone';
import { requestSources } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import type { Messages } from '@/text/messages';
import { useMessages } from './useMessages';

export function SourceList({ zone }: { zone: Zone }) {
  const messages = useMessages();
  const store = useAtlasStore();
  const sources = useAtlas((state) => state.sources);
  useEffect(() => requestSources(store), [store]);
  const document = zone.document === null ? undefined : sources?.get(zone.document);
  const others = zone.sources.filter((id) => id !== zone.document);
  return (
    <>
      <dt>{messages.document}</dt>
      <dd>
        {zone.document === null ? (
          messages.documentUnknown
        ) : (
          <SourceText source={document} id={zone.document} />
        )}
      </dd>
      <dt>{messages.sources}</dt>
      <dd>
        <ul class="source-list">
          {others.map((id) => (
            <li key={id}>
              <SourceText source={sources?.get(id)} id={id} />
            </li>
          ))}
          {others.length === 0 && zone.document !== null && <li>{messages.sourceIsDocument}</li>}
        </ul>
      </dd>
    </>
  );
}

function sourceText(source: Source, messages: Messages): string {
  const number = source.number === null ? null : messages.name(source.number);
  const title = messages.name(source.title);
  return number === null || title.includes(number) ? title : `${number}: ${title}`;
}

function SourceText({ source, id }: { source: Source | undefined; id: string }) {
  const messages = useMessages();
  if (source === undefined) return <span class="quiet">{id}</span>;
  const text = sourceText(source, messages);
  if (source.url === null) return <span>{text}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
