// What stands around the map, in a script of its own that comes while the first picture is drawn.
import type { FunctionComponent } from 'preact';
import { LazyAskPlaces } from '@/panels/answer/LazyAsked';
import { KindFilter } from '@/panels/kinds/KindFilter';
import { Guide } from '@/panels/kinds/lazyGuide';
import { TimePanel } from '@/panels/time/TimePanel';
import { WarehousePanel } from '@/panels/warehouses/WarehousePanel';

export type PagePartName = 'time' | 'kinds' | 'reading';
export type PageParts = Readonly<Record<PagePartName, FunctionComponent>>;

export const PAGE_PARTS: PageParts = {
  time: TimePanel,
  kinds: () => (
    <>
      <KindFilter />
      <div class="ask-room">
        <LazyAskPlaces />
      </div>
    </>
  ),
  reading: () => (
    <>
      <WarehousePanel />
      <Guide />
    </>
  ),
};
