// The page: panel, map, time. What stands where is the style sheet's business.

import { useRef } from 'preact/hooks';
import { LazyFigures } from '@/app/parts/LazyFigures';
import { LazyShare } from '@/app/parts/LazyShare';
import { LazyTable } from '@/app/parts/LazyTable';
import type { EmbedFrame } from '@/embed/EmbedFrame';
import { DetailsPanel } from '@/panels/details/DetailsPanel';
import { useTexts } from '@/panels/facts/useTexts';
import { KindFilter } from '@/panels/kinds/KindFilter';
import { MarkLegend } from '@/panels/kinds/MarkLegend';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { ActionBar } from '@/panels/page/ActionBar';
import { DatasetNotice } from '@/panels/page/DatasetNotice';
import { PageFooter } from '@/panels/page/PageFooter';
import { TourLinks } from '@/panels/page/TourLinks';
import { SearchBox } from '@/panels/search/SearchBox';
import { TimePanel } from '@/panels/time/TimePanel';
import { WarehousePanel } from '@/panels/warehouses/WarehousePanel';
import { MapStage } from '@/stage/MapStage';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext, useAtlas } from '@/store/useAtlas';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { PagePart } from './PagePart';

export interface PageProps {
  readonly store: AtlasStore;
  readonly base: BaseGeometry;
  /** The page stands there already, drawn at build time from the same data. */
  readonly isDrawn?: boolean;
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

function PageFrame({ base, isDrawn = false }: Omit<PageProps, 'store' | 'embedFrame'>) {
  const messages = useTexts('opening');
  const map = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  const hasTable = useAtlas((state) => state.view === 'table');
  return (
    <div class={hasTable ? 'page has-table' : 'page'}>
      <header class="page-header">
        <h1>{messages.page.title}</h1>
        <p class="tagline">{messages.page.tagline}</p>
      </header>
      <PagePart class="page-tools" isDrawn={isDrawn}>
        <SearchBox />
        <ActionBar />
      </PagePart>
      <main class="page-map">
        <MapStage base={base} isDrawn={isDrawn} map={map} details={details} />
        <LazyTable />
        <LazyFigures />
        <DetailsPanel panel={details} map={map} />
      </main>
      <PagePart class="page-answer" isDrawn={isDrawn}>
        <SummaryPanel />
        <DatasetNotice />
      </PagePart>
      <div class="page-panel">
        <PagePart class="page-kinds" isDrawn={isDrawn}>
          <KindFilter />
        </PagePart>
        <PagePart class="page-reading" isDrawn={isDrawn}>
          <WarehousePanel />
          <MarkLegend />
          <TourLinks />
        </PagePart>
      </div>
      <PagePart class="page-time" isDrawn={isDrawn}>
        <TimePanel />
      </PagePart>
      <PageFooter />
      <LazyShare />
    </div>
  );
}
