// The story in a minute: the view of each step. What it says stands in src/text/story, in the same order.

import { formatUrlState, parseUrlState } from '@/store/address/urlState';
import { restoreLinkedState } from './actions';
import { DEFAULT_LINKED_STATE, type LinkedState, type Selection } from './atlasState';
import type { AtlasStore } from './atlasStore';
import { linkedState } from './linkedState';
import { setPlaying } from './playActions';

interface StoryStep {
  /** Year, kinds and camera. */
  readonly query: string;
  /** The document or figure that the step rests on. */
  readonly evidence: Selection;
}

const PILOT_ZONES = 'kinds=comprehensive-pilot-zone';

export const STORY_STEPS: readonly StoryStep[] = [
  {
    query: `?year=2015&${PILOT_ZONES}&map=5/30.3/118`,
    evidence: { type: 'document', id: 'guohan-2015-44' },
  },
  {
    query: '?year=2019&kinds=retail-import-city',
    evidence: { type: 'document', id: 'shangcaifa-2018-486' },
  },
  {
    query: `?year=2020&${PILOT_ZONES}`,
    evidence: { type: 'document', id: 'guohan-2020-47' },
  },
  {
    query: `?years=2018..2020&${PILOT_ZONES}`,
    evidence: { type: 'figure', id: 'cbec-total-2020-b-preliminary' },
  },
  { query: '?year=2021', evidence: { type: 'document', id: 'shangcaifa-2021-39' } },
  {
    query: '?year=2020&map=1.4/25/30',
    evidence: { type: 'figure', id: 'national-warehouse-count-2020-12-31' },
  },
  {
    query: `?year=2025&${PILOT_ZONES}`,
    evidence: { type: 'figure', id: 'comprehensive-pilot-zones-2025' },
  },
];

/** The state of a step, counted from 1, in the reader's language and colours; null where there is no such step. */
export function storyState(
  step: number,
  { language, theme }: Pick<LinkedState, 'language' | 'theme'>,
): LinkedState | null {
  const query = STORY_STEPS[step - 1]?.query;
  return query === undefined ? null : { ...parseUrlState(query), story: step, language, theme };
}

export function tellStep(store: AtlasStore, step: number): void {
  const told = storyState(step, store.getState());
  if (told === null) return;
  setPlaying(store, false);
  restoreLinkedState(store, told);
}

/** A link that names the step and nothing else of the view, as one types it, means the step's own view. */
export function tellNamedStep(store: AtlasStore): void {
  const linked = linkedState(store.getState());
  const { story, language, theme, embed, embedOptions } = linked;
  const named = { ...DEFAULT_LINKED_STATE, story, language, theme, embed, embedOptions };
  if (story !== null && formatUrlState(linked) === formatUrlState(named)) tellStep(store, story);
}

/** The view of the step stays. */
export function endStory(store: AtlasStore): void {
  store.setState({ story: null });
}
