// The page: answer, map, time, panel, in the order of a phone. What stands where is the style sheet's business.
import { useRef } from 'preact/hooks';
import type { PagePartName } from '@/app/parts/pageParts';
import { type ComingParts, usePageParts } from '@/app/parts/usePageParts';
import type { EmbedFrame } from '@/embed/EmbedFrame';
import { DetailsPanel } from '@/panels/details/DetailsPanel';
import { NotLoaded } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { ActionMenu } from '@/panels/page/ActionMenu';
import { PageHeader } from '@/panels/page/PageHeader';
import { SearchBox } from '@/panels/search/SearchBox';
import { selectSheet } from '@/selectors/view/sheet';
import { MapStage } from '@/stage/MapStage';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext, useAtlas } from '@/store/useAtlas';
import type { BaseGeometry } from '@/svgmap/baseGeometry';

export interface PageProps {
  readonly store: AtlasStore;
  readonly base: BaseGeometry;
  /** The frame of an embedded page, which only such a page loads; null: the whole page is drawn. */
  readonly embedFrame: typeof EmbedFrame | null;
}

export function Page({ store, base, embedFrame: Embedded }: PageProps) {
  return (
    <AtlasContext.Provider value={store}>
      {Embedded === null ? <PageFrame base={base} /> : <Embedded base={base} />}
    </AtlasContext.Provider>
  );
}

function PageFrame({ base }: Pick<PageProps, 'base'>) {
  const map = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  // Title, answer and map are the first picture.
  const { part, ...coming } = usePageParts();
  const draw = (name: PagePartName) => {
    const Part = part(name);
    return Part !== null && <Part />;
  };
  const hasTable = useAtlas((state) => state.view !== 'map');
  const sheet = useAtlas(selectSheet);
  return (
    <div class={hasTable ? 'page has-table' : 'page'} data-sheet={sheet}>
      <PageHeader>
        <PartsNotLoaded {...coming} />
      </PageHeader>
      <main>
        <div class="page-tools">
          <SearchBox />
          <ActionMenu />
        </div>
        <div class="page-answer">
          <SummaryPanel />
          {draw('answer')}
        </div>
        <div class="page-map">
          <MapStage base={base} map={map} details={details} />
          {draw('table')}
          {draw('opened')}
          <DetailsPanel panel={details} />
        </div>
        <div class="page-sheet">
          <div class="page-time">{draw('time')}</div>
          <div class="page-panel">
            {draw('kinds')}
            {draw('reading')}
          </div>
          {draw('footer')}
        </div>
      </main>
      {draw('share')}
    </div>
  );
}

function PartsNotLoaded({
  reason,
  failures,
  isBroken,
  retry,
}: Pick<ComingParts, 'reason' | 'failures' | 'isBroken' | 'retry'>) {
  const messages = useTexts('opening');
  if (reason === null) return null;
  return (
    <NotLoaded
      text={messages.page.notLoaded.panels}
      reason={reason}
      retry={retry}
      isBroken={isBroken}
      offersReload={failures > 1}
    />
  );
}
