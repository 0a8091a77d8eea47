// A dated step of the policy, marked on the timeline.
import type { Confidence } from './confidence.ts';
import type { PartialDate } from './partialDate.ts';
import type { BilingualName } from './place.ts';

export interface PolicyEvent {
  readonly id: string;
  readonly date: PartialDate;
  readonly title: BilingualName;
  readonly text: BilingualName;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}
