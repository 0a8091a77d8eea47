// Texts that ask for places and explain marks; they come after the first view.
import type { GatewayKind } from '@/model/ground/gateway';

export interface GuideMessages {
  readonly askHeading: string;
  /** Before signs or names of kinds: "with", "without". */
  readonly placesWith: string;
  readonly placesWithout: string;
  /** Of the places that are shown as without a zone. */
  readonly unsureAbsences: (count: number) => string;
  readonly askedHeading: string;
  readonly endAsking: string;
  readonly askNothing: string;
  /** What a count such as "+14?" means. */
  readonly unknownDateNote: string;
  /** Below the filter while it is on. */
  readonly confirmedNote: string;
  readonly legendHeading: string;
  readonly legendWedge: string;
  readonly legendLetter: string;
  /** "Retail import is allowed in 225 of them", the places that are shown, beside "87 in all", the cities of the list. */
  readonly ringNote: (allowed: number, listed: number) => string;
  readonly legendRing: string;
  readonly legendSize: string;
  readonly legendContext: string;
  /** Of places that are not what was asked for. */
  readonly legendNotAsked: string;
  readonly legendAtCity: string;
  /** Their points are mostly those of towns. */
  readonly gateways: Readonly<Record<GatewayKind, string>>;
}
