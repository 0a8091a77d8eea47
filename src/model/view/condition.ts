// What a place may be asked to have, or not to have, at the end of a year.
import { ZONE_KINDS, type ZoneKind } from '../zoneKind.ts';

/** Kinds of zone, and the right to retail import by whichever rule. */
export const CONDITION_TERMS = [...ZONE_KINDS, 'retail-import'] as const;
export type ConditionTerm = (typeof CONDITION_TERMS)[number];

export function isKindTerm(term: ConditionTerm): term is ZoneKind {
  return term !== 'retail-import';
}

/** What is asked of a place about each; `either` asks nothing. */
export const ASKINGS = ['either', 'has', 'has-not'] as const;
export type Asking = (typeof ASKINGS)[number];
