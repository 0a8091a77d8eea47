// A document or batch: what it says it is, and the zones that it designates.
import { useEffect } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import { SourceText } from '@/panels/facts/SourceText';
import { useMessages } from '@/panels/facts/useMessages';
import { selectSources } from '@/selectors/loaded/loadedData';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { GroupTally } from './GroupTally';

export function DocumentDetails() {
  const messages = useMessages();
  const store = useAtlasStore();
  const id = useAtlas((state) => selectedIn(state)?.id ?? '');
  const source = useAtlas(selectSources)?.get(id);
  useEffect(() => wantResource(store, 'sources'), [store]);
  const heading = source?.number ?? source?.title;
  return (
    <>
      <header class="details-header">
        <h2 tabIndex={-1}>{heading === undefined ? id : messages.name(heading)}</h2>
        {source?.issuer != null && <p class="quiet">{messages.name(source.issuer)}</p>}
        {source?.number != null && <p>{messages.name(source.title)}</p>}
        {source?.url != null && (
          <p>
            <SourceText id={id} isShort />
          </p>
        )}
        {source?.date != null && <p class="quiet">{messages.date(source.date)}</p>}
      </header>
      <GroupTally />
    </>
  );
}
