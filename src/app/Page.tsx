// The page: answer, map, time, panel, in the order of a phone. What stands where is the style sheet's business.
import { useRef } from 'preact/hooks';
import { LazyFigures } from '@/app/parts/LazyFigures';
import { LazyShare } from '@/app/parts/LazyShare';
import { LazyTable } from '@/app/parts/LazyTable';
import type { EmbedFrame } from '@/embed/EmbedFrame';
import { DetailsPanel } from '@/panels/details/DetailsPanel';
import { KindFilter } from '@/panels/kinds/KindFilter';
import { MarkLegend } from '@/panels/kinds/MarkLegend';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { ActionBar } from '@/panels/page/ActionBar';
import { DatasetNotice } from '@/panels/page/DatasetNotice';
import { PageFooter } from '@/panels/page/PageFooter';
import { PageHeader } from '@/panels/page/PageHeader';
import { TourLinks } from '@/panels/page/TourLinks';
import { SearchBox } from '@/panels/search/SearchBox';
import { TimePanel } from '@/panels/time/TimePanel';
import { WarehousePanel } from '@/panels/warehouses/WarehousePanel';
import { MapStage } from '@/stage/MapStage';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext, useAtlas } from '@/store/useAtlas';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { useTurns } from '@/ui/useTurns';

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
  const turn = useTurns(3);
  const hasTable = useAtlas((state) => state.view === 'table');
  return (
    <div class={hasTable ? 'page has-table' : 'page'}>
      <PageHeader />
      <main>
        <div class="page-tools">
          <SearchBox />
          <ActionBar />
        </div>
        <div class="page-answer">
          <SummaryPanel />
          <DatasetNotice />
        </div>
        <div class="page-map">
          <MapStage base={base} map={map} details={details} />
          <LazyTable />
          <LazyFigures />
          <DetailsPanel panel={details} map={map} />
        </div>
        <div class="page-time">{turn > 0 && <TimePanel />}</div>
        <div class="page-panel">
          {turn > 1 && <KindFilter />}
          {turn > 2 && (
            <>
              <WarehousePanel />
              <MarkLegend />
              <TourLinks />
            </>
          )}
        </div>
      </main>
      {turn > 2 && <PageFooter />}
      <LazyShare />
    </div>
  );
}
