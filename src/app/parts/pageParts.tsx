// What stands around the map, in a script of its own: the page drawn at build time shows all of it before.
import type { FunctionComponent } from 'preact';
import { KindFilter } from '@/panels/kinds/KindFilter';
import { MarkLegend } from '@/panels/kinds/MarkLegend';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { ActionBar } from '@/panels/page/ActionBar';
import { DatasetNotice } from '@/panels/page/DatasetNotice';
import { TourLinks } from '@/panels/page/TourLinks';
import { SearchBox } from '@/panels/search/SearchBox';
import { TimePanel } from '@/panels/time/TimePanel';
import { WarehousePanel } from '@/panels/warehouses/WarehousePanel';

export type PagePartName = 'tools' | 'answer' | 'kinds' | 'reading' | 'time';
export type PageParts = Readonly<Record<PagePartName, FunctionComponent>>;

export const PAGE_PARTS: PageParts = {
  tools: () => (
    <>
      <SearchBox />
      <ActionBar />
    </>
  ),
  answer: () => (
    <>
      <SummaryPanel />
      <DatasetNotice />
    </>
  ),
  kinds: KindFilter,
  reading: () => (
    <>
      <WarehousePanel />
      <MarkLegend />
      <TourLinks />
    </>
  ),
  time: TimePanel,
};
