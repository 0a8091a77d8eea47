// What stands around the map, in a script of its own that comes while the first picture is drawn.
import type { FunctionComponent } from 'preact';
import { selectedIn } from '@/model/view/side';
import { LazyAsked, LazyAskPlaces } from '@/panels/answer/LazyAsked';
import { FiguresPanel } from '@/panels/figures/lazyFigures';
import { KindFilter } from '@/panels/kinds/KindFilter';
import { Guide } from '@/panels/kinds/lazyGuide';
import { DatasetNotice } from '@/panels/page/DatasetNotice';
import { PageFooter } from '@/panels/page/PageFooter';
import { LazyStory } from '@/panels/story/LazyStory';
import { TimePanel } from '@/panels/time/TimePanel';
import { WarehousePanel } from '@/panels/warehouses/WarehousePanel';
import { LazySight } from '@/stage/sight/LazySight';
import { useAtlas } from '@/store/useAtlas';
import { LazyShare } from './LazyShare';
import { LazyTable } from './LazyTable';

/** The figures' script comes beside that of the details, not behind it. */
function FiguresAhead() {
  const isOpen = useAtlas((state) => selectedIn(state)?.type === 'figure');
  return isOpen ? <FiguresPanel.Ahead /> : null;
}

export type PagePartName =
  | 'answer'
  | 'table'
  | 'time'
  | 'opened'
  | 'share'
  | 'kinds'
  | 'reading'
  | 'footer';
export type PageParts = Readonly<Record<PagePartName, FunctionComponent>>;

export const PAGE_PARTS: PageParts = {
  table: LazyTable,
  time: TimePanel,
  answer: () => (
    <>
      <LazyAsked />
      <LazyStory />
      <DatasetNotice />
    </>
  ),
  opened: () => (
    <>
      <FiguresAhead />
      <LazySight />
    </>
  ),
  share: LazyShare,
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
  footer: PageFooter,
};
