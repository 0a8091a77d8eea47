// A document or batch: what it says it is, what it began, and the zones that it designates.
import { useEffect } from 'preact/hooks';
import type { Source } from '@/model/source';
import { selectedIn } from '@/model/view/side';
import { originWords } from '@/panels/facts/originWords';
import { SourceText } from '@/panels/facts/SourceText';
import { useSourcesInTime } from '@/panels/facts/useSourcesInTime';
import { useTexts } from '@/panels/facts/useTexts';
import { selectSelectedZones } from '@/selectors/details/selectedZones';
import { selectSources } from '@/selectors/loaded/loadedData';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { DocumentSteps } from './DocumentSteps';
import { GroupTally } from './GroupTally';

export function DocumentDetails() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const id = useAtlas((state) => selectedIn(state)?.id ?? '');
  const source = useAtlas(selectSources)?.get(id);
  const isDesignating = useAtlas(selectSelectedZones).length > 0;
  const isWhole = useSourcesInTime();
  useEffect(() => wantResource(store, 'sources'), [store]);
  const heading = source?.number ?? source?.title;
  return (
    <>
      <header class="details-header">
        <h2 tabIndex={-1}>{heading === undefined ? id : messages.formats.name(heading)}</h2>
        {source?.issuer != null && <p class="quiet">{messages.formats.name(source.issuer)}</p>}
        {source?.number != null && <p>{messages.formats.name(source.title)}</p>}
        {source !== undefined && (
          <p>
            {source.url === null ? <NoAddress source={source} /> : <SourceText id={id} isShort />}
          </p>
        )}
        {source?.date != null && <p class="quiet">{messages.formats.date(source.date)}</p>}
      </header>
      {isWhole && <DocumentSteps />}
      {isWhole && isDesignating && <GroupTally />}
    </>
  );
}

/** A document that nothing leads to says why. */
function NoAddress({ source }: { source: Source }) {
  const texts = useTexts('evidence');
  return <span class="quiet">{originWords(source, texts).join(' · ')}</span>;
}
