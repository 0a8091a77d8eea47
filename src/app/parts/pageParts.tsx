// What stands around the map, in a script of its own that comes while the first picture is drawn.
import type { FunctionComponent } from 'preact';
import { KindFilter } from '@/panels/kinds/KindFilter';
import { MarkLegend } from '@/panels/kinds/MarkLegend';
import { TourLinks } from '@/panels/page/TourLinks';
import { TimePanel } from '@/panels/time/TimePanel';
import { WarehousePanel } from '@/panels/warehouses/WarehousePanel';

export type PagePartName = 'time' | 'kinds' | 'reading';
export type PageParts = Readonly<Record<PagePartName, FunctionComponent>>;

export const PAGE_PARTS: PageParts = {
  time: TimePanel,
  kinds: KindFilter,
  reading: () => (
    <>
      <WarehousePanel />
      <MarkLegend />
      <TourLinks />
    </>
  ),
};
