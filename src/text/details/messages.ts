// Texts on the details of a place, zone, province or document.
import type { GatewayKind, GatewayPrecision } from '@/model/ground/gateway';
import type { PlaceKind, PositionPrecision } from '@/model/place';
import type { RetailImportTranche } from '@/model/retailImport';

export interface DetailsMessages {
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  readonly positionPrecisions: Readonly<Record<PositionPrecision, string>>;
  readonly designated: string;
  readonly ended: string;
  readonly supersededBy: string;
  readonly batch: string;
  readonly confidence: string;
  readonly position: string;
  readonly province: string;
  readonly notInForce: (when: string) => string;
  /** Of a zone of unknown date. */
  readonly maybeInForce: (when: string) => string;
  /** "19 of 23 zones and areas in force at the end of 2015, 3 not known", above a list of many. */
  readonly zonesInForce: (inForce: number, total: number, unknown: number, when: string) => string;
  readonly unfoldAll: string;
  readonly foldAll: string;
  /** Of what has a number or a year. */
  readonly batchName: (batch: string) => string;
  readonly trancheNames: Readonly<Record<RetailImportTranche, string>>;
  readonly rankInProvince: (rank: number, total: number, province: string) => string;
  /** "Comprehensive pilot zones by date": `kinds` is the name of a kind in the plural. */
  readonly byDate: (kinds: string) => string;
  readonly previousZone: string;
  readonly nextZone: string;
  readonly placesHeading: (count: number) => string;
  readonly retailHeading: string;
  readonly retailCaveat: string;
  readonly retailHistory: string;
  readonly yes: string;
  readonly no: string;
  /** Whether it may is not known. */
  readonly unsure: string;
  readonly hostedSinceUnknown: (kinds: string) => string;

  readonly eligibleBy: Readonly<Record<'list' | 'hosted-zones', (kinds: string) => string>>;
  /** The name of a kind within a sentence, without a number. */
  readonly hostedKind: (name: string) => string;
  /** Of a place whose island is on the list. */
  readonly eligibleWithin: (whole: string) => string;
  readonly notEligible: string;
  /** Of the time before the first list. */
  readonly noListYet: string;
  readonly since: (date: string) => string;
  /** Of what is first documented at that time. */
  readonly sinceAtLatest: (date: string) => string;
  readonly until: (date: string) => string;
  readonly always: string;
  readonly gatewayKinds: Readonly<Record<GatewayKind, string>>;
  /** "Sea or river port, China"; the country by its two letters. */
  readonly gatewayIn: (kind: string, country: string) => string;
  readonly gatewayPrecisions: Readonly<Record<GatewayPrecision, string>>;
  readonly gatewaysFailed: string;
  readonly zonesNear: (count: number, kilometres: number) => string;
  readonly sitesNear: (count: number, kilometres: number) => string;
  readonly moreNear: (count: number) => string;
  readonly distancesNote: string;
  readonly kilometres: (count: number) => string;
}
