// Texts on search results, and what choosing one changed.
import type { Figure } from '@/model/figure';
import type { GatewayKind } from '@/model/ground/gateway';
import type { YearReason } from '@/model/view/yearReason';

export interface SearchMessages {
  /** Between two sentences. */
  readonly sentenceGap: string;
  readonly results: string;
  /** Said politely after typing. */
  readonly found: (count: number) => string;
  readonly more: (shown: number, total: number) => string;
  readonly nothing: (query: string) => string;
  readonly hint: string;
  /** What did not come and is left out. */
  readonly notSearched: Readonly<Record<'warehouses' | 'figures' | 'ground' | 'events', string>>;
  readonly province: string;
  /** Shows again what was shown before. */
  readonly undo: string;
  readonly document: string;
  /** Of the policy. */
  readonly step: string;
  readonly figure: string;
  /** Its name with its value, as the figures panel says it. */
  readonly figureNamed: (name: string, figure: Figure) => string;
  readonly gateways: Readonly<Record<GatewayKind, string>>;
  readonly areas: (count: number) => string;
  /** Of unknown date, in existence by then. */
  readonly byYear: (year: number) => string;
  readonly yearSet: Readonly<Record<YearReason, (year: number) => string>>;
  readonly switchedOn: (kinds: readonly string[]) => string;
  readonly endedConfirmedOnly: string;
  readonly filtersLifted: string;
  readonly noYear: string;
  readonly noPoint: string;
  /** Zones in force, apart from them those that have ended, listings of cities: "45 zones, 1 more ended, 6 retail-import listings". */
  readonly hosts: (zones: number, ended: number, listings: number) => string;
  readonly endedIn: (beginning: string, end: number) => string;
}
