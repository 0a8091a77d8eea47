// What can be asked of a place, by name.
import { type ConditionTerm, isKindTerm } from '@/model/view/condition';
import type { OpeningMessages } from '@/text/opening/messages';

export function termText(term: ConditionTerm, { kinds }: OpeningMessages): string {
  return isKindTerm(term) ? kinds.names[term].one : kinds.legendRing;
}
