// May a place do cross-border e-commerce retail import on a day, and by which rule?
import type { Overview } from '@/dataset/dataset';
import type { PartialDate } from '@/model/partialDate';
import {
  HOSTING_RULE_DATE,
  HOSTING_RULE_DOCUMENT,
  RETAIL_IMPORT_LISTS,
} from '@/model/retailImport';
import type { Designation } from '@/model/zone';
import { KINDS } from '@/model/zoneKind';
import { isInForceOn } from '@/selectors/time/lifespan';

export const RETAIL_IMPORT_RULES = ['list', 'hosted-zones'] as const;
export type RetailImportRule = (typeof RETAIL_IMPORT_RULES)[number];

/**
 * "Eligible" is all that can be said: that the customs confirmed a city is not published.
 * `zones` are the listings or the hosted zones that make it so, `documents` source ids.
 */
export interface Eligibility<OneZone extends Designation = Designation> {
  readonly eligible: boolean;
  readonly rule: RetailImportRule | null;
  readonly zones: readonly OneZone[];
  readonly documents: readonly string[];
}

const NOT_ELIGIBLE: Eligibility<never> = { eligible: false, rule: null, zones: [], documents: [] };

/** Which place hosts what. */
export interface Hosts<OneZone extends Designation> extends Pick<Overview, 'placeById'> {
  readonly zonesByPlace: ReadonlyMap<string, readonly OneZone[]>;
}

/**
 * Retail-import eligibility of a place at the end of a day (YYYY-MM-DD): on the list in force, or,
 * from 2021-03-18 (Shang Cai Fa [2021] No. 39), hosting one of the five kinds of zone. A place on
 * Hainan is covered by the listing of the island. An unknown place is not eligible.
 */
export function retailImportEligibility<OneZone extends Designation>(
  dataset: Hosts<OneZone>,
  placeId: string,
  day: PartialDate,
): Eligibility<OneZone> {
  const own = dataset.zonesByPlace.get(placeId) ?? [];
  const whole = dataset.placeById.get(placeId)?.partOf ?? null;
  const covering = whole === null ? [] : (dataset.zonesByPlace.get(whole) ?? []);
  if (day >= HOSTING_RULE_DATE) {
    const hosted = [...own, ...covering].filter(
      (zone) => KINDS[zone.kind].opensRetailImport && isInForceOn(zone, day),
    );
    if (hosted.length > 0) {
      return {
        eligible: true,
        rule: 'hosted-zones',
        zones: hosted,
        documents: [HOSTING_RULE_DOCUMENT],
      };
    }
  }
  const listings = [...own, ...covering].filter(
    (zone) => zone.kind === 'retail-import-city' && isInForceOn(zone, day),
  );
  if (listings.length === 0) return NOT_ELIGIBLE;
  const documents = listings.flatMap((listing) => listDocument(listing, day) ?? []);
  return { eligible: true, rule: 'list', zones: listings, documents: [...new Set(documents)] };
}

/** The newest list in force that names the place; null where its document was not found. */
function listDocument({ designated }: Designation, day: PartialDate): string | null {
  const listed = designated ?? day;
  const list = RETAIL_IMPORT_LISTS.findLast(
    ({ from, since }) => from <= day && since <= listed && listed <= from,
  );
  return list?.document ?? null;
}
