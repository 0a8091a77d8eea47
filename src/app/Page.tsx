// The page: answer, map, time, panel, in the order of a phone. What stands where is the style sheet's business.
import { useRef } from 'preact/hooks';
import { LazyFigures } from '@/app/parts/LazyFigures';
import { LazyShare } from '@/app/parts/LazyShare';
import { LazyTable } from '@/app/parts/LazyTable';
import type { PagePartName, PageParts } from '@/app/parts/pageParts';
import { usePageParts } from '@/app/parts/usePageParts';
import type { EmbedFrame } from '@/embed/EmbedFrame';
import { DetailsPanel } from '@/panels/details/DetailsPanel';
import { NotLoaded } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { PageFooter } from '@/panels/page/PageFooter';
import { MapStage } from '@/stage/MapStage';
import { LazySight } from '@/stage/sight/LazySight';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext, useAtlas } from '@/store/useAtlas';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { PagePart } from './PagePart';

export interface PageProps {
  readonly store: AtlasStore;
  readonly base: BaseGeometry;
  /** The page stands there already, drawn at build time from the same data. */
  readonly isDrawn?: boolean;
  /** What stands around the map; null: its script has not come, or did not come. */
  readonly parts: PageParts | null;
  /** The frame of an embedded page, which only such a page loads; null: the whole page is drawn. */
  readonly embedFrame?: typeof EmbedFrame | null;
}

export function Page({ store, ...frame }: PageProps) {
  return (
    <AtlasContext.Provider value={store}>
      <Frame {...frame} />
    </AtlasContext.Provider>
  );
}

function Frame({ embedFrame: Embedded = null, ...frame }: Omit<PageProps, 'store'>) {
  const isEmbedded = useAtlas((state) => state.embed);
  return isEmbedded && Embedded !== null ? (
    <Embedded base={frame.base} />
  ) : (
    <PageFrame {...frame} />
  );
}

function PageFrame({
  base,
  isDrawn = false,
  parts: given,
}: Omit<PageProps, 'store' | 'embedFrame'>) {
  const messages = useTexts('opening');
  const map = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  const { value: parts, reason, retry, failures } = usePageParts(given);
  const part = (name: PagePartName) => (
    <PagePart class={`page-${name}`} isDrawn={isDrawn} content={parts?.[name] ?? null} />
  );
  const hasTable = useAtlas((state) => state.view === 'table');
  return (
    <div class={hasTable ? 'page has-table' : 'page'}>
      <header class="page-header">
        <h1>{messages.page.title}</h1>
        <p class="tagline">{messages.page.tagline}</p>
        {reason !== null && (
          <NotLoaded
            text={messages.page.notLoaded.panels}
            reason={reason}
            retry={retry}
            offersReload={failures > 1}
          />
        )}
      </header>
      <main>
        {part('tools')}
        {part('answer')}
        <div class="page-map">
          <MapStage base={base} isDrawn={isDrawn} map={map} details={details} />
          <LazyTable />
          <LazyFigures />
          <LazySight />
          <DetailsPanel panel={details} />
        </div>
        {part('time')}
        <div class="page-panel">
          {part('kinds')}
          {part('reading')}
        </div>
      </main>
      <PageFooter />
      <LazyShare />
    </div>
  );
}
