// What an address asks of places, the story that it tells, and what must be said below a frame of a close map belong to
// the first picture: their scripts come with those that draw it, for these addresses alone.
import '@/panels/answer/AskedChips';
import { DETAIL_FROM } from '@/model/view/detail';
import { whenAskedIsThere } from '@/panels/answer/LazyAsked';
import { whenStoryIsThere } from '@/panels/story/LazyStory';
import { selectCamera } from '@/selectors/view/framing';
import { CloseMap } from '@/stage/detail/lazyCloseMap';
import type { AtlasState } from '@/store/atlasState';
import { PAGE_PARTS } from './latePageParts';

/** A province may be framed close; how close, the map's size decides. */
async function whenNoticeIsThere(state: AtlasState): Promise<void> {
  const isClose = state.province !== null || selectCamera(state).zoom >= DETAIL_FROM;
  if (isClose) await CloseMap.ask(null);
}

/** Resolves when what stands below the answer can be drawn; what does not come is told there. */
export async function whenAnswerIsThere(state: AtlasState): Promise<void> {
  await Promise.all([
    whenAskedIsThere(state),
    ...(state.embed ? [whenNoticeIsThere(state)] : [PAGE_PARTS.ask(null), whenStoryIsThere(state)]),
  ]);
}
